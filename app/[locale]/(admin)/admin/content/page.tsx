import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { StatusScreen } from "@/components/content-status/status-screen";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("contentStatus.title") }) };
}

const COMMANDS = ["npm run content -- import m2.xlf --dry-run", 'npm run content -- import m2.xlf --reviewer "Name"'];

export default async function ContentStatusPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations({ locale });
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("contentStatus.title")} lead={t("contentStatus.lead")} />
      <p className="mb-4">
        <Link href={localePath(locale, "/admin/content/coverage")}>{t("contentStatus.coverageTitle")}</Link>
      </p>
      <details className="mb-6">
        <summary className="inline-block cursor-pointer underline underline-offset-4">{t("contentStatus.howBack")}</summary>
        <p className="mt-2 max-w-[60ch]">{t("contentStatus.howBackText")}</p>
        {COMMANDS.map((command) => (
          <p key={command} className="mt-2">
            <code className="[overflow-wrap:anywhere]">{command}</code>
          </p>
        ))}
      </details>
      <Suspense>
        <StatusScreen />
      </Suspense>
    </main>
  );
}
