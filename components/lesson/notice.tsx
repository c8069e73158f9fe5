import { Icon } from "@/components/ui/icon";
import type { NoticeLevel } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/**
 * A passage that may be hard to read, and its neutral summary; one of the two is open. A hard passage starts closed.
 * `notice-keys.tsx` lets one key switch all of them; without script each opens and closes by itself.
 */
export function Notice({ level, summary, children }: { readonly level: NoticeLevel; readonly summary: string; readonly children: ReactNode }) {
  const t = useTranslations("lesson");
  return (
    <section className="notice">
      <p className="passage-title">
        <Icon name="caution" />
        <span>{t(level === "hard" ? "noticeHard" : "noticeMild")}</span>
      </p>
      <p className="notice-key">{t("noticeKey")}</p>
      <details data-notice="summary" open={level === "hard"}>
        <summary>
          <Icon name="next" />
          {t("noticeSummary")}
        </summary>
        <p>{summary}</p>
      </details>
      <details data-notice="passage" open={level === "mild"}>
        <summary>
          <Icon name="next" />
          {t("noticeFull")}
        </summary>
        {children}
      </details>
    </section>
  );
}
