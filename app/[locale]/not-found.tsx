import { PageTitle } from "@/components/shell/page-title";
import { LinkButton } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";

/** Nothing at this address: the two ways on. */
export default function NotFound() {
  const t = useTranslations("fault");
  const locale = useLocale();
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("notFoundTitle")} lead={t("notFound")} />
      <p className="flex flex-wrap gap-3">
        <LinkButton tone="primary" href={localePath(locale, "/courses/trafficking-in-persons")}>
          {t("toCourse")}
        </LinkButton>
        <LinkButton href={localePath(locale)}>{t("toHome")}</LinkButton>
      </p>
    </main>
  );
}
