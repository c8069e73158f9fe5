import { useTranslations } from "next-intl";

/** The four factors of the course's simple grid, each 1 to 3, for one invented person before and after two measures. */
const FACTORS = [
  { id: "source", before: 3, after: 3 },
  { id: "capability", before: 2, after: 2 },
  { id: "opportunity", before: 3, after: 1 },
  { id: "vulnerability", before: 3, after: 2 },
] as const;
const LEVELS = [1, 2, 3] as const;
const product = (moment: "before" | "after") => FACTORS.reduce((value, factor) => value * factor[moment], 1);

/** `m6-risk`: four factors multiplied; a measure changes the product by changing one factor. */
export function RiskFigure() {
  const t = useTranslations("figure.risk");
  return (
    <table className="marks">
      <thead>
        <tr>
          <th aria-hidden="true" />
          <th scope="col">{t("before")}</th>
          <th scope="col">{t("after")}</th>
        </tr>
      </thead>
      <tbody>
        {FACTORS.map(({ id, before, after }) => (
          <tr key={id}>
            <th scope="row">{t(id)}</th>
            <td>
              <Boxes level={before} />
            </td>
            <td>
              <Boxes level={after} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("product")}</th>
          <td>{product("before")}</td>
          <td>{product("after")}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Boxes({ level }: { readonly level: number }) {
  return (
    <>
      <svg aria-hidden="true" className="inline-block align-middle" width="50" height="16" viewBox="0 0 50 16" strokeWidth="1.5">
        {LEVELS.map((box) => (
          <rect
            key={box}
            x={box * 17 - 16}
            y="1"
            width="13"
            height="13"
            fill={box <= level ? "var(--teal)" : "var(--paper)"}
            stroke={box <= level ? "var(--teal)" : "currentColor"}
          />
        ))}
      </svg>{" "}
      {level}
    </>
  );
}
