import { useTranslations } from "next-intl";

const SOURCES = ["person", "papers", "devices", "money", "places", "others"] as const;
/** Which sources an invented file has for each element; means rests on the person alone and shows the gap. */
const ROWS = [
  { id: "act", held: ["person", "papers", "devices"] },
  { id: "means", held: ["person"] },
  { id: "purpose", held: ["person", "money", "places"] },
  { id: "knowledge", held: ["devices", "money"] },
  { id: "aggravation", held: ["papers", "others"] },
] as const;

/** `m7-proof-matrix`: elements against sources; a row with a mark in the first column only is the one to work on. */
export function MatrixFigure() {
  const t = useTranslations("figure.matrix");
  return (
    <div>
      <table className="marks marks-sources">
        <thead>
          <tr>
            <th aria-hidden="true" />
            {SOURCES.map((source) => (
              <th key={source} scope="col">
                {t(source)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ id, held }) => {
            const sources: readonly string[] = held;
            return (
              <tr key={id}>
                <th scope="row">{t(id)}</th>
                {SOURCES.map((source) => (
                  <td key={source}>
                    <Cell held={sources.includes(source)} words={t(sources.includes(source) ? "held" : "none")} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="marks-note">{t("gap")}</p>
    </div>
  );
}

function Cell({ held, words }: { readonly held: boolean; readonly words: string }) {
  return (
    <>
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18" strokeWidth="1.5">
        {held ? <circle cx="9" cy="9" r="6" fill="var(--teal)" /> : <path d="M4 9h10" stroke="currentColor" />}
      </svg>
      <span className="sr-only">{words}</span>
    </>
  );
}
