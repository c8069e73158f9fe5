import { courseMap } from "@/app/[locale]/(learn)/course-map";
import { AccountScreen } from "@/components/session/account-screen";
import { PageTitle } from "@/components/shell/page-title";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("account.title") }) };
}

export default async function MyDataPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("account");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("title")} />
      <Words namespaces={["account", "session", "problem", "sync", "action", "state", "lane"]}>
        <AccountScreen course={courseMap(locale)} />
      </Words>
    </main>
  );
}
