import { useTranslations } from "next-intl";

/** `m2-consent-path`: where consent is examined and where it drops out, articles 3(b) and 3(c) of the Palermo Protocol [S40]. */
export function ConsentFigure() {
  const t = useTranslations("figure.consent");
  return (
    <ol className="path">
      <li>
        <Station />
        <p className="path-question">{t("age")}</p>
        <p className="path-turn">
          <b>{t("yes")}</b> <Turn /> {t("out")}. {t("child")}.
        </p>
        <p className="path-on">{t("no")}</p>
      </li>
      <li>
        <Station />
        <p className="path-question">{t("means")}</p>
        <p className="path-turn">
          <b>{t("yes")}</b> <Turn /> {t("out")}.
        </p>
        <p className="path-on">{t("no")}</p>
      </li>
      <li>
        <Station />
        <p className="path-question">{t("agreed")}</p>
        <p className="path-turn">
          <Turn /> {t("informed")}.
        </p>
      </li>
      <li>
        <Station end />
        <p className="path-turn">
          <b>{t("out")}</b> <Turn /> {t("then")}.
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
    <svg
      aria-hidden="true"
      className="inline-block align-middle"
      width="26"
      height="12"
      viewBox="0 0 26 12"
      fill="none"
      stroke="var(--teal)"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M1 6h23M19.5 1.5 24 6l-4.5 4.5" />
    </svg>
  );
}
