import type { LawProfile } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { useElementNames } from "./formula-words";
import { Said } from "./said";
import { Standing } from "./standing";

const LISTS = [
  { family: "act", of: (law: LawProfile) => law.acts },
  { family: "means", of: (law: LawProfile) => law.means },
  { family: "purpose", of: (law: LawProfile) => law.purposes },
] as const;

/** What the text lists as acts, means and purposes: its own wording, what may be argued to fall under it, and where it stands. */
export function LawLists({ law }: { readonly law: LawProfile }) {
  const t = useTranslations("lawPage");
  const family = useTranslations("comparison.family");
  const named = useElementNames();
  return LISTS.map(({ family: id, of }) => (
    <section key={id} aria-labelledby={`list-${id}`}>
      <h3 id={`list-${id}`}>{family(id)}</h3>
      {of(law).length === 0 ? (
        <p className="law-none">{t("listsNone")}</p>
      ) : (
        <ul className="law-entries">
          {of(law).map((entry, index) => (
            <li key={index}>
              {entry.elements.map((element) => named(id, [element])).join(", ")}
              {entry.wording && (
                <span className="law-aside">
                  {t("wording")} <Said text={entry.wording} />
                </span>
              )}
              {entry.argued.length > 0 && (
                <span className="law-aside">{t("argued", { elements: entry.argued.map((one) => named(id, [one])).join(", ") })}</span>
              )}
              <Standing law={law} stated={entry} />
            </li>
          ))}
        </ul>
      )}
      {id === "purpose" && <p className="law-none">{t(law.openPurposeList.value ? "listOpen" : "listClosed")}</p>}
    </section>
  ));
}
