import { Table } from "@/components/ui/table";
import type { SessionDetail, SessionState } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import type { SessionContent } from "./content";
import { criterionWords, lineNumber } from "./content";

/** The learner's marks beside the reference, criterion by criterion, and how far both agree. */
export function Agreement({ content, state, detail }: { readonly content: SessionContent; readonly state: SessionState; readonly detail: SessionDetail }) {
  const t = useTranslations("sessionPlan");
  const { given, within, equal, of } = detail.agreement;
  const rows = content.script.criteria.map(({ id, level, lines }) => {
    const mark = state.marks[id];
    const { title, why } = criterionWords(content, id);
    return {
      id,
      cells: [
        title,
        mark ?? "—",
        level,
        mark === undefined ? t("noMark") : t(Math.abs(mark - level) > 1 ? "apart" : mark === level ? "same" : "beside"),
        `${why} ${t("linesOf", { lines: lines.map((line) => lineNumber(content, line)).join(", ") })}`,
      ],
    };
  });
  const columns = [
    { id: "criterion", head: t("criterion") },
    { id: "yours", head: t("yours"), number: true },
    { id: "reference", head: t("reference"), number: true },
    { id: "agreement", head: t("agreement") },
    { id: "why", head: t("whyHead") },
  ];
  return (
    <div className="plan-agreement mt-8">
      <h3 className="text-lg">{t("agreementTitle")}</h3>
      <p className="my-2 max-w-read">{given === 0 ? t("agreementNone") : t("agreementWords", { given, within, equal, of })}</p>
      <Table caption={t("agreementTitle")} captionHidden columns={columns} rows={rows} />
    </div>
  );
}
