import { useTranslations } from "next-intl";

const TEXTS = ["un", "tm", "ru", "ua", "md", "de", "eu"] as const;
type Reach = "named" | "otherwise" | "silent";

/**
 * Forms of exploitation against seven texts, in the order of `TEXTS`: n named, o reached otherwise (only as an aggravation,
 * or through an open list), s not named. Sources [S1, S33, S35, S36, S39–S41]; the directive of 2011 awaits verification.
 */
const FORMS = [
  { id: "sexual", reach: "nnnnnnn" },
  { id: "labour", reach: "nnnnnnn" },
  { id: "servitude", reach: "nnnnsnn" },
  { id: "slaveryLike", reach: "nssnnsn" },
  { id: "organs", reach: "noonnnn" },
  { id: "begging", reach: "ossnnnn" },
  { id: "crime", reach: "ossnnnn" },
  { id: "marriage", reach: "ossnssn" },
] as const;
const REACHES: Readonly<Record<string, Reach>> = { n: "named", o: "otherwise", s: "silent" };

/** `m4-lists`: which text names which form. */
export function ListsFigure() {
  const t = useTranslations("figure.lists");
  return (
    <div>
      <table className="lists">
        <thead>
          <tr>
            <th scope="col">{t("form")}</th>
            {TEXTS.map((text) => (
              <th key={text} scope="col">
                <abbr title={t(`texts.${text}`)}>{t(`codes.${text}`)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FORMS.map(({ id, reach }) => (
            <tr key={id}>
              <th scope="row">{t(`forms.${id}`)}</th>
              {TEXTS.map((text, place) => (
                <td key={text}>
                  <Dot reach={REACHES[reach.charAt(place)] ?? "silent"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="lists-legend">{TEXTS.map((text) => `${t(`codes.${text}`)}: ${t(`texts.${text}`)}`).join("; ")}</p>
    </div>
  );
}

function Dot({ reach }: { readonly reach: Reach }) {
  const t = useTranslations("figure.lists");
  return (
    <svg role="img" aria-label={t(reach)} viewBox="0 0 16 16" width="16" height="16" strokeWidth="2" stroke="var(--teal)">
      {reach === "silent" ? (
        <path d="M5 8h6" stroke="currentColor" />
      ) : (
        <circle cx="8" cy="8" r="5" fill={reach === "named" ? "var(--teal)" : "var(--paper)"} />
      )}
    </svg>
  );
}
