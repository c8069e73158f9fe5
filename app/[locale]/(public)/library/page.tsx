import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import { BookDownloads } from "@/components/book/book-downloads";
import { InstrumentList } from "@/components/book/instrument-list";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { readInstruments } from "@/lib/usecases/read-law-profile";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("library.title") }), description: t("library.lead") };
}

/** The handbook to take away, the laws and treaties of the course, and the way to all sources. */
export default async function LibraryPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("library");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={<span className="display">{t("title")}</span>} lead={t("lead")} />
      <div className="max-w-[52rem]">
        <section aria-labelledby="handbook">
          <h2 id="handbook" className="text-xl">
            {t("handbook")}
          </h2>
          <p className="my-3 max-w-read">{t("handbookLead")}</p>
          <Words namespaces={["book", "problem"]}>
            <BookDownloads book="handbook" />
          </Words>
        </section>
        <section aria-labelledby="instruments" className="mt-12">
          <h2 id="instruments" className="text-xl">
            {t("instruments")}
          </h2>
          <p className="my-3 max-w-read">{t("instrumentsLead")}</p>
          <InstrumentList instruments={readInstruments(locale)} />
        </section>
        <section aria-labelledby="all-sources" className="mt-12">
          <h2 id="all-sources" className="text-xl">
            {t("sources")}
          </h2>
          <p className="my-3 max-w-read">
            {t("sourcesLead")} <Link href={localePath(locale, "/sources")}>{t("sourcesLink")}</Link>
          </p>
        </section>
      </div>
    </main>
  );
}
