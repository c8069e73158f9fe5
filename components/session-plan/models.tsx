import { useTranslations } from "next-intl";
import type { SessionContent } from "./content";
import { fieldWords } from "./content";

/** For each field of own words an example that keeps its rules: one way among many. */
export function Models({ content }: { readonly content: SessionContent }) {
  const t = useTranslations("sessionPlan");
  const own = content.script.fields.filter((field) => field.own);
  return (
    <>
      <h3 className="mt-8 text-lg">{t("modelsTitle")}</h3>
      <dl className="plan-models">
        {own.map(({ id }) => {
          const { title, model, why } = fieldWords(content, id);
          return (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                <q>{model}</q> {why}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
