import { useTranslations } from "next-intl";

/** Steps from signal to exit; at those marked the person decides anew. Order after the course's summary of the ODIHR handbook [S48]. */
const STEPS = [
  { id: "signal", consent: false },
  { id: "contact", consent: false },
  { id: "grounds", consent: false },
  { id: "referral", consent: true },
  { id: "time", consent: false },
  { id: "formal", consent: true },
  { id: "risk", consent: false },
  { id: "plan", consent: true },
  { id: "justice", consent: true },
  { id: "inclusion", consent: true },
  { id: "exit", consent: true },
] as const;

/** `m6-referral`: the way through a referral mechanism; an open hand stands where consent is asked. */
export function ReferralFigure() {
  const t = useTranslations("figure.referral");
  return (
    <ol className="path">
      {STEPS.map(({ id, consent }) => (
        <li key={id}>
          <svg aria-hidden="true" className="path-station" width="20" height="20" viewBox="0 0 20 20" strokeWidth="2">
            <circle cx="10" cy="10" r="7" fill="var(--paper)" stroke={consent ? "var(--teal)" : "currentColor"} />
          </svg>
          <p>
            <b>{t(id)}</b> {t(`${id}Words`)}
          </p>
          {consent && (
            <p className="referral-consent">
              <Hand /> {t("consent")}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Hand() {
  return (
    <svg
      aria-hidden="true"
      className="inline-block align-middle"
      width="30"
      height="16"
      viewBox="0 0 30 16"
      fill="none"
      stroke="var(--teal)"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M1 6c5-3 9-4 13-2l12-1c3 0 3 3 0 3l-9 1 9 1c2 .5 2 3-.5 2.8L17 10M17 10l6 2.2c2 1 1 3-1 2.5L14 13c-5-.5-8 0-13 1" />
    </svg>
  );
}
