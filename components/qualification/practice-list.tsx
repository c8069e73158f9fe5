import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { PracticeListing } from "@/lib/contracts/public-practice";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import "./practice.css";

/** The practice cases by difficulty: what each seems to be about, and how long it takes. */
export function PracticeList({ cases }: { readonly cases: readonly PracticeListing[] }) {
  const t = useTranslations("practice");
  const locale = useLocale();
  return (
    <ol className="practice-list">
      {cases.map(({ id, slug, title, form, difficulty, minutes, translation }) => (
        <li key={id}>
          <p className="practice-title">
            <Link href={localePath(locale, `/cases/${slug}`)}>{title}</Link>
          </p>
          <p className="practice-facts">
            <span>{t(`form.${form}`)}</span>
            <span>{t("difficulty", { level: t(`level.${difficulty === 1 ? "first" : difficulty === 2 ? "second" : "third"}`) })}</span>
            <span>{t("minutes", { count: minutes })}</span>
            {translation === "machine_draft" && <Badge icon="draft">{t("machineDraft")}</Badge>}
          </p>
        </li>
      ))}
    </ol>
  );
}
