import { useTranslations } from "next-intl";

/** Three ways a law treats means for an adult; laws are named only where their text or definition was read. */
const FAMILIES = [
  { id: "element", blocks: ["act", "means", "purpose"], raises: false },
  { id: "aggravation", blocks: ["act", "purpose"], raises: true },
  { id: "travel", blocks: ["travel", "purpose"], raises: false },
] as const;

/** `m4-families`: what must be proven for an adult; dashed, what only raises the penalty [S1, S33–S40]. */
export function FamiliesFigure() {
  const t = useTranslations("figure.families");
  return (
    <ol className="families">
      {FAMILIES.map(({ id, blocks, raises }) => (
        <li key={id}>
          <p className="families-title">{t(`${id}.title`)}</p>
          {raises && (
            <p className="families-raises">
              <Rise /> {t("raises")}
            </p>
          )}
          <p className="families-blocks">
            {blocks.map((block, place) => (
              <span key={block}>
                {place > 0 && <Plus />}
                <span className="families-block">{t(`blocks.${block}`)}</span>
              </span>
            ))}
          </p>
          <p className="families-laws">{t(`${id}.laws`)}</p>
        </li>
      ))}
    </ol>
  );
}

function Plus() {
  return (
    <svg
      aria-hidden="true"
      className="families-plus"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d="M8 3v10M3 8h10" />
    </svg>
  );
}

function Rise() {
  return (
    <svg
      aria-hidden="true"
      className="families-plus"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="var(--teal)"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8 14V3M3.5 7.5 8 3l4.5 4.5" />
    </svg>
  );
}
