import { Table } from "@/components/ui/table";
import type { Names } from "@/components/qualification/names";
import type { PublicLawProfile } from "@/lib/contracts/public-law";
import type { CaseReview } from "@/lib/contracts/learning";
import type { CaseCriterion, Result } from "@/lib/domain/qualification";
import type { PublicCase } from "@/lib/domain/catalogue";
import { formatPercent } from "@/lib/i18n/format";
import { useTranslations } from "next-intl";

interface BreakdownProps {
  readonly file: PublicCase;
  readonly review: CaseReview;
  readonly law: PublicLawProfile;
  readonly names: Names;
}

/** Where the points came from: per criterion its weight, what was earned, what was expected and what was chosen. */
export function Breakdown({ file, review, law, names }: BreakdownProps) {
  const t = useTranslations("qualification");
  const { locale } = file;
  const words = (criterion: string, ids: readonly string[]) =>
    ids.map((id) => chosenWords({ criterion: criterion as CaseCriterion, id, law, names, file, t })).join(criterion === "reasons" ? " " : "; ");
  return (
    <Table
      caption={t("breakdownTitle")}
      columns={[
        { id: "criterion", head: t("criterionHead") },
        { id: "score", head: t("scoreHead"), number: true },
        { id: "weight", head: t("weightHead"), number: true },
        { id: "chosen", head: t("chosenHead") },
        { id: "expected", head: t("expectedHead") },
      ]}
      rows={review.breakdown.map(({ criterion, weight, score, chosen, expected }) => ({
        id: criterion,
        cells: [
          t(`criterion.${criterion as CaseCriterion}`),
          formatPercent(locale, score),
          formatPercent(locale, weight),
          criterion === "marking" ? t("seeFile") : words(criterion, chosen) || t("nothingChosen"),
          criterion === "marking" ? t("seeFile") : words(criterion, expected) || t("nothingExpected"),
        ],
      }))}
    />
  );
}

/** Found, missed and over-read per category, with precision and recall. */
export function Tallies({ file, review }: Pick<BreakdownProps, "file" | "review">) {
  const t = useTranslations("qualification");
  const categories = (["act", "means", "purpose", "agg"] as const).flatMap((category) =>
    review.tallies[category] ? [{ category, tally: review.tallies[category] }] : [],
  );
  return (
    <Table
      caption={t("talliesTitle")}
      columns={[
        { id: "category", head: t("categoryHead") },
        ...(["found", "inexact", "missed", "over_read"] as const).map((verdict) => ({ id: verdict, head: t(`verdictHead.${verdict}`), number: true })),
        { id: "precision", head: t("precisionHead"), number: true },
        { id: "recall", head: t("recallHead"), number: true },
      ]}
      rows={categories.map(({ category, tally }) => ({
        id: category,
        cells: [
          t(`category.${category}`),
          tally.hits.length - tally.inexact.length,
          tally.inexact.length,
          tally.missed.length,
          tally.overRead.length,
          formatPercent(file.locale, tally.precision),
          formatPercent(file.locale, tally.recall),
        ],
      }))}
    />
  );
}

interface Wording {
  readonly criterion: CaseCriterion;
  readonly id: string;
  readonly law: PublicLawProfile;
  readonly names: Names;
  readonly file: PublicCase;
  readonly t: ReturnType<typeof useTranslations<"qualification">>;
}

function chosenWords({ criterion, id, law, names, file, t }: Wording): string {
  switch (criterion) {
    case "result":
      return t(`result.${id as Result}`);
    case "part":
      return names.part(law, id);
    case "points":
      return names.point(law, id);
    case "neighbour":
      return names.neighbour(law, id);
    case "reasons":
      return file.whyNot.find((reason) => reason.id === id)?.text ?? id;
    case "marking":
      return id;
  }
}
