import { useTranslations } from "next-intl";

const HOLDS = ["debt", "papers", "shame", "relatives", "law", "isolation"] as const;

/** `m1-control`: an open door and six reasons not to use it. Families of signals after the ILO [S43]. */
export function ControlFigure() {
  const t = useTranslations("figure.control");
  return (
    <div className="control">
      <Door />
      <ul>
        {HOLDS.map((hold) => (
          <li key={hold}>
            <svg aria-hidden="true" viewBox="0 0 36 12" width="36" height="12" fill="none" strokeWidth="2" strokeLinecap="round">
              <path d="M1 6h26" stroke="var(--teal)" strokeDasharray="1 5" />
              <circle cx="30" cy="6" r="4" fill="var(--teal)" />
            </svg>
            <span>
              <b>{t(`${hold}.name`)}</b> {t(`${hold}.says`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Door() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 150 196"
      width="150"
      height="196"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M8 178h134" />
      <path d="M54 178V18h66v160" />
      <path d="M54 18 18 34v158l36-14" fill="var(--paper)" />
      <circle cx="25" cy="112" r="3" fill="currentColor" />
      <path d="M58 178c14-22 26-48 30-70M112 178c-8-24-14-48-18-70" stroke="var(--teal)" />
      <path d="M54 108h66M54 100l12-12 10 9 14-17 13 15 8-7 9 10" stroke="var(--teal)" strokeWidth="1.5" />
    </svg>
  );
}
