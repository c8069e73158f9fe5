import { JoinCodeForm } from "@/components/session/join-code-form";
import { PageTitle } from "@/components/shell/page-title";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("session.join.title") }) };
}

export default async function JoinPage(props: LocaleParams) {
  await localeOf(props);
  const t = await getTranslations("session.join");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("title")} lead={t("lead")} />
      <Words namespaces={["session"]}>
        <JoinCodeForm />
      </Words>
    </main>
  );
}
