import { useTranslations } from "next-intl";

/** Parts of article 129-1 in the edition of 2010 with their ranges in years [S1]. */
const PARTS = [
  { number: 3, from: 15, to: 25, points: ["3.1", "3.3"], words: "p3" },
  { number: 2, from: 8, to: 15, points: ["2.1", "2.6"], words: "p2" },
  { number: 1, from: 4, to: 10, points: null, words: "basic" },
] as const;
const LONGEST = 25;
const WIDTH = 320;

/** `m3-parts`: three steps of the 2010 text; the bar of each is its range on a scale of 25 years. */
export function PartsFigure() {
  const t = useTranslations("figure.parts");
  const scale = (years: number) => (years / LONGEST) * WIDTH;
  return (
    <ol className="parts" reversed>
      {PARTS.map((part) => (
        <li key={part.number}>
          <p>
            <b>{t("part", { number: part.number })}</b> <span>{t("years", { from: part.from, to: part.to })}</span>
          </p>
          <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" preserveAspectRatio="none">
            <path d={`M0 7h${WIDTH}`} stroke="var(--edge)" strokeWidth="1" />
            <rect x={scale(part.from)} y="1" width={scale(part.to - part.from)} height="12" fill="var(--teal)" />
          </svg>
          <p className="parts-points">
            {part.points && <b>{t("points", { from: part.points[0], to: part.points[1] })}: </b>}
            {t(part.words)}
          </p>
        </li>
      ))}
    </ol>
  );
}
