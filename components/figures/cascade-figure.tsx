import { useTranslations } from "next-intl";

/** A supposition for a calculation, not a measurement: three quarters survive each hand-over [S70]. */
const KEPT = 0.75;
const GENERATIONS = [1, 2, 3, 4] as const;
const WIDTH = 320;

/** `m9-cascade`: what four generations would keep of a message of one hundred if each lost a quarter. */
export function CascadeFigure() {
  const t = useTranslations("figure.cascade");
  return (
    <ol className="parts">
      {GENERATIONS.map((number) => {
        const share = KEPT ** (number - 1);
        return (
          <li key={number}>
            <p>
              <b>{t("generation", { number })}</b> <span>{t("share", { kept: Math.round(share * 100) })}</span>
            </p>
            <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" preserveAspectRatio="none" strokeWidth="1.5">
              <rect x="1" y="2" width={WIDTH - 2} height="10" fill="var(--paper)" stroke="currentColor" strokeDasharray="3 4" />
              <rect x="1" y="2" width={share * (WIDTH - 2)} height="10" fill="var(--teal)" />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
