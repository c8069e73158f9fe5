import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { TermFilter } from "@/components/glossary/term-filter";
import { TERM_LIST, TermList } from "@/components/glossary/term-list";
import { PageTitle } from "@/components/shell/page-title";
import { readGlossary } from "@/lib/usecases/read-catalogue";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("glossary.title") }), description: t("glossary.lead") };
}

export default async function GlossaryPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("glossary");
  const glossary = readGlossary(locale);
  const total = glossary.terms.length;
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={<span className="display">{t("title")}</span>} lead={t("lead")} />
      <TermFilter list={TERM_LIST} total={total} words={{ label: t("find"), none: t("none"), found: t("found", { shown: "#", total }) }} />
      <div className="mt-6 max-w-[52rem]">
        <TermList glossary={glossary} locale={locale} />
      </div>
    </main>
  );
}
