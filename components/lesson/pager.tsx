import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { Stop } from "./sequence";

/** The way back and the way on, each with the name of where it leads. At the end it says that it is the end. */
export function Pager({ previous, next }: { readonly previous?: Stop; readonly next?: Stop }) {
  const t = useTranslations("lesson");
  return (
    <nav className="pager" aria-label={t("pager")}>
      {previous && (
        <Link className="pager-link" href={previous.href} rel="prev">
          <span className="pager-way">
            <Icon name="previous" />
            {t("previous")}
          </span>
          <span>{previous.activity.title}</span>
        </Link>
      )}
      {next ? (
        <Link className="pager-link pager-next" href={next.href} rel="next">
          <span className="pager-way">
            {t("next")}
            <Icon name="next" />
          </span>
          <span>{next.activity.title}</span>
        </Link>
      ) : (
        <p className="pager-end">{t("nextMissing")}</p>
      )}
    </nav>
  );
}
