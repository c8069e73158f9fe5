import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LeaveQuickly } from "./leave-quickly";
import { LocaleSwitch } from "./locale-switch";
import { Wordmark } from "./wordmark";

const MENU = "site-menu";
const SECTIONS = { course: "/courses/trafficking-in-persons", cases: "/cases", compare: "/compare", glossary: "/glossary", library: "/library" } as const;

/**
 * The head of every page: a thin strip that stays in sight (menu, save state, support, leave quickly) and the masthead.
 * The header itself has no box: a box would hold the strip back when the page scrolls.
 * `person` is the sign-in link or the signed-in person, `saveState` the state of their work; both are filled in the browser.
 */
export function Header({ person, saveState }: { readonly person?: ReactNode; readonly saveState?: ReactNode }) {
  const t = useTranslations();
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <header className="contents">
        <Strip>{saveState}</Strip>
        <div className="masthead-band">
          <div className="page masthead">
            <Link className="wordmark" href={localePath(useLocale())}>
              <Wordmark />
              <span>{t("site.name")}</span>
            </Link>
            <SiteMenu />
            <div className="masthead-person">{person}</div>
          </div>
        </div>
      </header>
    </>
  );
}

function Strip({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <div className="strip">
      <div className="page strip-inner">
        <button type="button" className="strip-action menu-button" popoverTarget={MENU}>
          <Icon name="menu" />
          <span>{t("menu")}</span>
        </button>
        <div className="strip-state">{children}</div>
        <div className="strip-languages">
          <LocaleSwitch locale={locale} label={t("language")} />
        </div>
        <Link className="strip-action" href={localePath(locale, "/support")}>
          <Icon name="support" />
          <span>{t("support")}</span>
        </Link>
        <LeaveQuickly icon={<Icon name="leave" />} label={t("leave")} hint={t("leaveHint")} />
      </div>
    </div>
  );
}

/** Sections: a row in the masthead, a drawer on narrow screens, where the languages are too; else those stand in the strip. */
function SiteMenu() {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <div id={MENU} className="site-menu" popover="auto">
      <nav aria-label={t("mainNavigation")}>
        <ul>
          {(["course", "cases", "compare", "glossary", "library"] as const).map((section) => (
            <li key={section}>
              <Link href={localePath(locale, SECTIONS[section])}>{t(section)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="menu-languages">
        <LocaleSwitch locale={locale} label={t("language")} />
      </div>
      <button type="button" className="button button-small menu-button" popoverTarget={MENU} popoverTargetAction="hide">
        {t("closeMenu")}
      </button>
    </div>
  );
}
