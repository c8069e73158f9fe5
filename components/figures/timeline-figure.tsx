import { useTranslations } from "next-intl";

/** What is known of article 129-1 year by year, and whether the text itself has been read [S1, S2, S4, S5, S6, S30]. */
const MARKS = [
  { id: "2007", known: "read" },
  { id: "2010", known: "read" },
  { id: "2015", known: "reported" },
  { id: "2016a", known: "reported" },
  { id: "2016b", known: "part" },
  { id: "2022", known: "reported" },
  { id: "2023", known: "reported" },
] as const;

/** `m3-timeline`: seven marks; hatched where the text is known only from reports or lists. */
export function TimelineFigure() {
  const t = useTranslations("figure.timeline");
  return (
    <ol className="path timeline">
      {MARKS.map(({ id, known }) => (
        <li key={id}>
          <Mark known={known} />
          <p>
            <b>{t(`y${id}`)}</b> {t(`e${id}`)} <span className="timeline-state">({t(known)})</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Mark({ known }: { readonly known: (typeof MARKS)[number]["known"] }) {
  return (
    <svg aria-hidden="true" className="path-station" width="20" height="20" viewBox="0 0 20 20" strokeWidth="2">
      <circle cx="10" cy="10" r="7" fill={known === "read" ? "var(--teal)" : "var(--paper)"} stroke={known === "reported" ? "currentColor" : "var(--teal)"} />
      {known === "part" && <path d="M10 3a7 7 0 0 0 0 14Z" fill="var(--teal)" />}
      {known === "reported" && <path d="M5 11 11 5M6 14.5 14.5 6M9.5 15.5 15.5 9.5" stroke="currentColor" strokeWidth="1.25" />}
    </svg>
  );
}
