import { useTranslations } from "next-intl";

/** Shares of the time are this course's teaching choice; they fill 100. The drawings are 48 by 36, first path in ink, second in teal. */
const PHASES = [
  { id: "plan", share: 25, ink: "M8 4h26v28H8ZM14 4v28", teal: "M19 12h10M19 18h10M19 24h6" },
  { id: "engage", share: 15, ink: "M6 6v26M6 20h12v12M18 20l-2-4H6", teal: "M42 6v26M42 20H30v12M30 20l2-4h10" },
  { id: "account", share: 40, ink: "M5 5h38v21H22l-8 7v-7H5Z", teal: "M12 12h24M12 19h16" },
  { id: "closure", share: 10, ink: "M9 9h30v19H9Z", teal: "M14 16h12M14 21h20" },
  { id: "evaluate", share: 10, ink: "M20 4a11 11 0 1 0 .1 0ZM28 23l12 10", teal: "M15 15h10M15 19h6" },
] as const;
const WIDTH = 320;

/** `m5-peace`: five phases of an interview with the share of time each takes; two stand before the first question on the case. */
export function PeaceFigure() {
  const t = useTranslations("figure.peace");
  return (
    <ol className="phases">
      {PHASES.map(({ id, share, ink, teal }) => (
        <li key={id}>
          <svg
            aria-hidden="true"
            className="phases-object"
            viewBox="0 0 48 36"
            width="48"
            height="36"
            fill="none"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <path d={ink} stroke="currentColor" />
            <path d={teal} stroke="var(--teal)" />
          </svg>
          <p>
            <b>{t(id)}</b> {t(`${id}Words`)}
          </p>
          <svg aria-hidden="true" className="phases-share" viewBox={`0 0 ${WIDTH} 8`} width={WIDTH} height="8" preserveAspectRatio="none">
            <path d={`M0 4h${WIDTH}`} stroke="var(--edge)" strokeWidth="1" />
            <rect y="1" width={(share / 100) * WIDTH} height="6" fill="var(--teal)" />
          </svg>
        </li>
      ))}
    </ol>
  );
}
