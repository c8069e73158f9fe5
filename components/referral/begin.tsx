"use client";

import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/field";
import type { ReferralWords } from "@/lib/domain/referral";
import type { Pace } from "@/lib/domain/referral/play";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** The story as it begins, how the walk goes, and the pace. */
export function Begin({ words, onBegin }: { readonly words: ReferralWords; readonly onBegin: (pace: Pace) => void }) {
  const t = useTranslations("referral");
  const [pace, setPace] = useState<Pace>("days");
  return (
    <div className="max-w-read">
      <h2 className="text-xl">{words.person}</h2>
      <p className="referral-story">{words.opening}</p>
      <details className="referral-neutral mt-3">
        <summary>{t("neutralTitle")}</summary>
        <p className="mt-2">{words.neutral}</p>
      </details>
      <h2 className="mt-8 text-lg">{t("howTitle")}</h2>
      <p className="mt-2">{t("how")}</p>
      <p className="mt-2 mb-6">{t("scored")}</p>
      <RadioGroup
        id="pace"
        name="pace"
        label={t("paceTitle")}
        value={pace}
        onChange={(value) => setPace(value === "calm" ? "calm" : "days")}
        choices={[
          { value: "days", label: t("paceDays"), hint: t("paceDaysHint") },
          { value: "calm", label: t("paceCalm"), hint: t("paceCalmHint") },
        ]}
      />
      <Button tone="primary" className="mt-4" onClick={() => onBegin(pace)}>
        {t("begin")}
      </Button>
    </div>
  );
}
