import type { Coding } from "@/lib/domain/interview/play";
import type { Locale } from "@/lib/kernel/locale";
import { useTranslations } from "next-intl";

/** What an own question was coded as, and every rule that fired with the words it fired on; the first one decided. */
export function CodingNote({ coding, language }: { readonly coding: Coding; readonly language: Locale }) {
  const t = useTranslations("interview");
  return (
    <div className="coding">
      <p>
        {t("codedAs")} <strong>{t(`kind.${coding.type}`)}</strong>
      </p>
      {coding.fired.length === 0 ? (
        <p>{t("codedNone")}</p>
      ) : (
        <ul>
          {coding.fired.map(({ rule, type, words }) => (
            <li key={rule}>
              {t(`rule.${rule}`)} <q lang={language}>{words}</q> → {t(`kind.${type}`)}
            </li>
          ))}
        </ul>
      )}
      {coding.fired.length > 1 && <p className="field-hint">{t("firstDecides")}</p>}
    </div>
  );
}
