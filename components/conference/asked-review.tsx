"use client";

import { Table } from "@/components/ui/table";
import { entriesOf, factOf, isProper, knows, questionsOf } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { seatName, stageWords } from "./content";
import type { Review } from "./review";

/** Every question of the case: who asked it of whom and when, or that nobody did. */
export function AskedReview({ content, state, detail }: Review) {
  const t = useTranslations("conference");
  const { script } = content;
  const lost = new Set(detail.criteria.flatMap(({ about, earned, best }) => (about.kind === "question" && earned < best ? [about.question] : [])));
  const rows = questionsOf(script)
    .filter(({ id, stage }) => stage < state.stage || entriesOf(state, "asked").some(({ question }) => question === id))
    .map((question) => {
      const put = entriesOf(state, "asked").filter((entry) => entry.question === question.id);
      const asked = put.map(({ of, stage }) => t("askedOf", { of: seatName(content, of), stage: stageWords(content, stage).title })).join("; ");
      return {
        id: question.id,
        cells: [`${seatName(content, question.from)}: ${content.words.questions[question.id]}`, asked || "—", remark(question, put.length)],
      };
    });
  if (rows.length === 0) return null;
  const columns = [
    { id: "question", head: t("question") },
    { id: "asked", head: t("askedWhom") },
    { id: "remark", head: t("remark") },
  ];
  return (
    <>
      <h3 className="mt-8 mb-2 text-lg">{t("questionsTitle")}</h3>
      <Table caption={t("questionsTitle")} captionHidden columns={columns} rows={rows} />
    </>
  );

  function remark(question: ReturnType<typeof questionsOf>[number], times: number): string {
    const holder = seatName(content, factOf(script, question.about)?.seat ?? "");
    if (!isProper(question, script)) return t(times > 0 ? "remarkImproper" : "remarkRightlyNot");
    if (!lost.has(question.id)) return t(times > 0 ? "remarkGood" : "remarkUnasked");
    if (times > 0) return t("remarkHalf", { of: holder });
    return t(knows(script, state, { seat: question.from, fact: question.about }) ? "remarkLate" : "remarkMissed", { of: holder });
  }
}
