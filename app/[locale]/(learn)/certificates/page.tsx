import { courseMap } from "@/app/[locale]/(learn)/course-map";
import { CertificateList } from "@/components/certificate/certificate-list";
import { WhatsLeft } from "@/components/progress/whats-left";
import { SignInPrompt } from "@/components/session/sign-in-prompt";
import { PageTitle } from "@/components/shell/page-title";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("certificate.title") }) };
}

export default async function CertificatesPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("certificate");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("title")} lead={t("lead")} />
      <Words namespaces={["certificate", "session", "progress", "problem", "sync", "action"]}>
        <CertificateList visitor={<SignInPrompt />} />
        <WhatsLeft course={courseMap(locale)} />
      </Words>
    </main>
  );
}
