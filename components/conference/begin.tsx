"use client";

import { Button } from "@/components/ui/button";
import { useTranslations } from "next-intl";
import type { CaseContent } from "./content";
import { SeatCards } from "./seat-cards";

/** The case as everybody knows it, how the conference goes, and the four seats. */
export function Begin({ content, onBegin }: { readonly content: CaseContent; readonly onBegin: () => void }) {
  const t = useTranslations("conference");
  const { words } = content;
  return (
    <div className="max-w-read">
      <p className="conference-story">{words.opening}</p>
      <details className="conference-more mt-3">
        <summary>{t("neutralTitle")}</summary>
        <p className="mt-2">{words.neutral}</p>
      </details>
      <h2 className="mt-8 text-lg">{t("howTitle")}</h2>
      <p className="mt-2">{t("how")}</p>
      <p className="mt-2">{t("inTurns")}</p>
      <p className="mt-2">{t("scored")}</p>
      <h2 className="mt-8 text-lg">{t("seatsTitle")}</h2>
      <SeatCards content={content} />
      <Button tone="primary" className="mt-6" onClick={onBegin}>
        {t("begin")}
      </Button>
    </div>
  );
}
