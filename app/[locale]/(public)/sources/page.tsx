import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { PageTitle } from "@/components/shell/page-title";
import { OutsideLink } from "@/components/ui/reference";
import { readSources } from "@/lib/usecases/read-catalogue";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("sources.title") }), description: t("sources.lead") };
}

/** Titles and notes of sources are in English in every language: they name documents. */
export default async function SourcesPage(props: LocaleParams) {
  await localeOf(props);
  const t = await getTranslations("sources");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={<span className="display">{t("title")}</span>} lead={t("lead")} />
      <p className="mb-6 max-w-read text-soft">{t("note")}</p>
      <ul className="source-list max-w-[52rem]">
        {readSources().map((source) => (
          <li key={source.id} id={source.id}>
            <b>{source.id}</b>
            <div>
              <p lang="en">{source.title}</p>
              {source.note && (
                <p className="text-soft" lang="en">
                  {source.note}
                </p>
              )}
              <p className="facts">
                <OutsideLink href={source.url}>{t("open")}</OutsideLink>
                <span lang="en">{source.terms}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </main>
  );
}
