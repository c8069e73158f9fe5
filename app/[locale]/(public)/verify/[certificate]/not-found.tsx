"use client";

import { PageTitle } from "@/components/shell/page-title";
import { useTranslations } from "next-intl";

/** No certificate has this address: said on the page that verifies, with the status of what does not exist. */
export default function UnknownCertificate() {
  const t = useTranslations("certificate");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("verifyTitle")} lead={t("verifyLead")} />
      <section className="max-w-read border-y border-rule py-6">
        <h2 className="text-xl">{t("unknownTitle")}</h2>
        <p className="mt-2">{t("unknown")}</p>
      </section>
    </main>
  );
}
