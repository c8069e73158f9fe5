import { VerificationView } from "@/components/certificate/verification-view";
import { PageTitle } from "@/components/shell/page-title";
import { localeOf } from "@/app/[locale]/locale-of";
import { runtime } from "@/lib/usecases/runtime";
import { verifyCertificate } from "@/lib/usecases/verify-certificate";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

// A state that may change at any moment is never answered from a cache.
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; certificate: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("certificate.verifyTitle") }), robots: { index: false } };
}

export default async function VerifyPage(props: Props) {
  const locale = await localeOf(props);
  const { certificate } = await props.params;
  const verification = (await verifyCertificate(runtime(), certificate.toLowerCase(), locale)) ?? notFound();
  const t = await getTranslations("certificate");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("verifyTitle")} lead={t("verifyLead")} />
      <VerificationView verification={verification} />
    </main>
  );
}
