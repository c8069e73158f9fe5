import type { PublicCheck } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The frame of an inline check. `children` is the player; on paper and without script the question itself stands there. */
export function CheckFrame({ check, children }: { readonly check: PublicCheck; readonly children: ReactNode }) {
  const t = useTranslations("lesson");
  return (
    <section className="check" id={check.item.id}>
      <p className="passage-title">{t("checkTitle")}</p>
      {children}
    </section>
  );
}
