"use client";

import { useTranslations } from "next-intl";
import { stageWords } from "./content";
import type { AtTheTable } from "./content";

/** Which stage it is, and what everybody knows at its beginning. */
export function StageHead({ content, state }: AtTheTable) {
  const t = useTranslations("conference");
  const { title, text } = stageWords(content, state.stage);
  return (
    <>
      <p className="conference-count">{t("stageOf", { stage: state.stage + 1, stages: content.script.stages.length })}</p>
      <h2 className="text-xl">{title}</h2>
      <p className="conference-story">{text}</p>
    </>
  );
}
