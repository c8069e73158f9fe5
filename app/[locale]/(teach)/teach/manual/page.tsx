import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { BookDownloads } from "@/components/book/book-downloads";
import { PageTitle } from "@/components/shell/page-title";
import { Callout } from "@/components/ui/callout";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("book.manualTitle") }) };
}

/** The trainer's manual, to take away. Who may have it, the interface decides. */
export default async function ManualPage(props: LocaleParams) {
  const t = await getTranslations({ locale: await localeOf(props), namespace: "book" });
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("manualTitle")} lead={t("manualLead")} />
      <div className="max-w-[52rem]">
        <Callout tone="caution" title={t("keysTitle")}>
          <p>{t("keysHint")}</p>
        </Callout>
        <div className="my-6">
          <BookDownloads book="trainers-manual" />
        </div>
        <h2 className="mt-10 text-xl">{t("handbookTitle")}</h2>
        <p className="my-3 max-w-read">{t("handbookLead")}</p>
        <BookDownloads book="handbook" />
      </div>
    </main>
  );
}
