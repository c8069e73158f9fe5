import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import { Comparator } from "@/components/comparator/comparator";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/components/ui/link";
import { comparisonWords } from "@/lib/i18n/comparison-words";
import { localePath } from "@/lib/i18n/languages";
import { readComparison } from "@/lib/usecases/read-comparison";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

const LESSONS = "/courses/trafficking-in-persons/comparative-laboratory";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("compare.title") }), description: t("compare.lead") };
}

/** Laws side by side for anyone: prerendered, computed from the law profiles. */
export default async function ComparePage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("compare");
  const matrix = readComparison(locale, comparisonWords(locale));
  return (
    <main id="main" className="page print-wide" tabIndex={-1}>
      <PageTitle title={<span className="display">{t("title")}</span>} lead={t("lead")} />
      <p className="mb-2 max-w-read text-soft">{t("caution")}</p>
      {matrix.laws.some(({ pending }) => pending) && <p className="mb-2 max-w-read text-soft">{t("pending")}</p>}
      <p className="no-print mb-6">
        <Link href={localePath(locale, LESSONS)}>{t("toLesson")}</Link>
      </p>
      <Words namespaces={["compare", "comparison"]}>
        <Comparator matrix={matrix} />
      </Words>
      <p className="no-print mt-6 max-w-read text-soft">{t("link")}</p>
    </main>
  );
}
