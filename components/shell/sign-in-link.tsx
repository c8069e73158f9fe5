import { LinkButton } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";

/** What stands in the person slot of the header until a person is known. */
export function SignInLink() {
  const t = useTranslations("shell");
  return <LinkButton size="small" href={localePath(useLocale(), "/sign-in")}>{t("signIn")}</LinkButton>;
}
