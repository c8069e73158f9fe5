import { useTranslations } from "next-intl";

/** Questions in the order in which they are asked, the answer that leaves the path, and the words for where it leads. */
const QUESTIONS = [
  { id: "found", turn: "no", leads: "foundNo", on: "yes" },
  { id: "both", turn: "no", leads: "bothNo", on: "yes" },
  { id: "national", turn: "no", leads: "nationalNo", on: "yes" },
  { id: "surrenders", turn: "yes", leads: "surrendersYes", on: "no" },
] as const;

/** `m8-surrender`: extradite or prosecute, as four questions; the end is a case that somebody tries. */
export function SurrenderFigure() {
  const t = useTranslations("figure.surrender");
  return (
    <ol className="path">
      {QUESTIONS.map(({ id, turn, leads, on }) => (
        <li key={id}>
          <Station />
          <p className="path-question">{t(id)}</p>
          <p className="path-turn">
            <b>{t(turn)}</b> <Turn /> {t(leads)}.
          </p>
          <p className="path-on">{t(on)}</p>
        </li>
      ))}
      <li>
        <Station end />
        <p className="path-turn">
          <b>{t("offer")}</b>
        </p>
      </li>
    </ol>
  );
}

function Station({ end = false }: { readonly end?: boolean }) {
  return (
    <svg aria-hidden="true" className="path-station" width="20" height="20" viewBox="0 0 20 20" strokeWidth="2">
      <circle cx="10" cy="10" r="7" fill={end ? "var(--teal)" : "var(--paper)"} stroke={end ? "var(--teal)" : "currentColor"} />
    </svg>
  );
}

function Turn() {
  return (
    <svg aria-hidden="true" className="inline-block align-middle" width="26" height="12" viewBox="0 0 26 12" fill="none" stroke="var(--teal)" strokeWidth="2">
      <path d="M1 6h23M19.5 1.5 24 6l-4.5 4.5" />
    </svg>
  );
}
