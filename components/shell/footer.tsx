import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { ThemeSwitch } from "./theme-switch";

/** What this is not, in plain words, and how it looks, on every page; `words` is how far those of the interface were reviewed. */
export function Footer({ words }: { readonly words: "reviewed" | "draft" | "machine_draft" }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <footer className="footer-band">
      <div className="page footer">
        <p>{t("notAdvice")}</p>
        <p>{t("noEndorsement")}</p>
        <p>{t("invented")}</p>
        {words === "machine_draft" && <p>{t("machineDraft")}</p>}
        <ThemeSwitch label={t("appearance")} words={{ system: t("appearanceSystem"), light: t("appearanceLight"), dark: t("appearanceDark") }} />
        <ul className="no-print">
          <li>
            <Link href={localePath(locale, "/sources")}>{t("sources")}</Link>
          </li>
          <li>
            <Link href={localePath(locale, "/glossary")}>{t("glossary")}</Link>
          </li>
          <li>
            <Link href={localePath(locale, "/support")}>{t("support")}</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
