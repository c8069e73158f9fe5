import { useTranslations } from "next-intl";

/** Four levels after Kirkpatrick [S72]; the training measures the first two itself, the others are asked for elsewhere. */
const LEVELS = [
  { id: "reaction", own: true },
  { id: "learning", own: true },
  { id: "behaviour", own: false },
  { id: "results", own: false },
] as const;
const STEP = { width: 12, height: 9 } as const;

/** `m9-levels`: a small staircase for each level with its own step marked, filled where the training measures it itself. */
export function LevelsFigure() {
  const t = useTranslations("figure.levels");
  return (
    <ol className="phases">
      {LEVELS.map(({ id, own }, index) => (
        <li key={id}>
          <Staircase marked={index} own={own} />
          <p>
            <b>{t(id)}</b> {t(`${id}Words`)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Four columns rising from left to right, drawn in ink; the marked one is teal, dashed where others have to measure. */
function Staircase({ marked, own }: { readonly marked: number; readonly own: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="-1 -1 50 38" width="50" height="38" fill="none" strokeWidth="1.5" strokeLinejoin="round">
      {LEVELS.map(({ id }, index) => {
        const height = (index + 1) * STEP.height;
        const here = index === marked;
        return (
          <rect
            key={id}
            x={index * STEP.width}
            y={36 - height}
            width={STEP.width - 2}
            height={height}
            fill={here && own ? "var(--teal)" : "var(--paper)"}
            stroke={here ? "var(--teal)" : "var(--edge)"}
            strokeDasharray={here && !own ? "3 2" : undefined}
          />
        );
      })}
    </svg>
  );
}
