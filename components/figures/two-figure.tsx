import { useTranslations } from "next-intl";

/** `m7-rule-of-two`: a core element on one support and on two, one of which does not come from the person harmed. */
export function TwoFigure() {
  const t = useTranslations("figure.two");
  return (
    <ul className="supports">
      <li>
        <Drawing />
        <p>
          <b>{t("one")}</b> {t("oneWords")}
        </p>
      </li>
      <li>
        <Drawing second />
        <p>
          <b>{t("two")}</b> {t("twoWords")}
        </p>
      </li>
    </ul>
  );
}

/** A ledger lying on a plank; the plank leans on one post or lies level on two. */
function Drawing({ second = false }: { readonly second?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 160 90" width="160" height="90" fill="none" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      <path d="M4 84h152" stroke="var(--edge)" />
      <g stroke="currentColor" transform={second ? undefined : "rotate(10 50 44)"}>
        <path d="M14 40h132v6H14Z" />
        <path d="M64 40V22c6-4 14-4 18 0 4-4 12-4 18 0v18M82 22v18" />
        <path d="M69 28h8M69 33h6M88 28h7" strokeWidth="1.25" />
      </g>
      <path d="M44 48v36M36 84h16" stroke="currentColor" />
      {second && <path d="M116 48v36M108 84h16" stroke="var(--teal)" strokeWidth="3" />}
    </svg>
  );
}
