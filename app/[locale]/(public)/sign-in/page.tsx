import { SignInForm } from "@/components/session/sign-in-form";
import { PageTitle } from "@/components/shell/page-title";
import { LinkButton } from "@/components/ui/button";
import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import { localePath } from "@/lib/i18n/languages";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("session.title") }) };
}

export default async function SignInPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("session");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("title")} lead={t("lead")} />
      <Words namespaces={["session", "problem", "sync"]}>
        <SignInForm />
      </Words>
      <p className="mt-4">
        <LinkButton href={localePath(locale, "/join")}>{t("haveCode")}</LinkButton>
      </p>
    </main>
  );
}
