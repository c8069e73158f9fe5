import { useTranslations } from "next-intl";

/** The five blocks of a period of forty-five minutes; in the later three the participants work. */
const BLOCKS = [
  { id: "hook", start: 0, minutes: 5, participants: false },
  { id: "input", start: 5, minutes: 5, participants: false },
  { id: "activity", start: 10, minutes: 20, participants: true },
  { id: "debrief", start: 30, minutes: 10, participants: true },
  { id: "check", start: 40, minutes: 5, participants: true },
] as const;
const PERIOD = 45;
const WIDTH = 320;

/** `m9-session`: each block lies where it happens on a scale of forty-five minutes; filled where participants work. */
export function SessionFigure() {
  const t = useTranslations("figure.session");
  const scale = (minutes: number) => (minutes / PERIOD) * WIDTH;
  return (
    <ol className="parts">
      {BLOCKS.map(({ id, start, minutes, participants }) => (
        <li key={id}>
          <p>
            <b>{t(id)}</b> <span>{t("minutes", { minutes })}</span>
          </p>
          <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" preserveAspectRatio="none">
            <path d={`M0 7h${WIDTH}`} stroke="var(--edge)" strokeWidth="1" />
            <rect
              x={scale(start) + 1}
              y="2"
              width={scale(minutes) - 2}
              height="10"
              fill={participants ? "var(--teal)" : "var(--paper)"}
              stroke={participants ? "var(--teal)" : "currentColor"}
              strokeWidth="1.5"
            />
          </svg>
          <p className="parts-points">{t(`${id}Words`)}</p>
        </li>
      ))}
    </ol>
  );
}
