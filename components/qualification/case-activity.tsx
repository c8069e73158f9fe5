import { TextMark } from "@/components/ui/text-mark";
import type { LawName, PublicLawProfile, PublicListing } from "@/lib/contracts/public-law";
import type { PublicActivity, PublicCase } from "@/lib/domain/catalogue";
import type { Category, ElementId } from "@/lib/domain/qualification";
import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import { CaseDeskLater } from "./case-desk-later";
import { CaseIntro } from "./intro";
import type { Weights } from "./intro";
import type { Vocabulary } from "./mark-menu";

interface CaseActivityProps {
  readonly courseId: string;
  readonly activity: Extract<PublicActivity, { readonly kind: "case" }>;
  readonly file: PublicCase;
  readonly laws: readonly PublicLawProfile[];
  readonly lawNames: readonly LawName[];
  /** The general vocabulary by category. */
  readonly elements: Readonly<Record<Category, readonly ElementId[]>>;
  readonly weights: Weights;
}

/** A case: what may be known before submission, and below it the desk that comes alive in the browser. */
export function CaseActivity({ courseId, activity, file, laws, lawNames, elements, weights }: CaseActivityProps) {
  const { qualification } = useMessages();
  return (
    <div className="case">
      <Translation file={file} />
      <CaseIntro file={file} weights={weights} />
      <NextIntlClientProvider locale={useLocale()} messages={{ qualification }} timeZone="UTC">
        <CaseDeskLater
          courseId={courseId}
          activityId={activity.id}
          attemptsAllowed={activity.attempts}
          passMark={activity.passMark}
          file={file}
          laws={laws}
          lawNames={lawNames}
          vocabulary={vocabularyOf(laws, elements)}
        />
      </NextIntlClientProvider>
    </div>
  );
}

/** Elements that a law of the case names come first; the others can be chosen all the same. */
function vocabularyOf(laws: readonly PublicLawProfile[], elements: CaseActivityProps["elements"]): Vocabulary {
  const named = (listings: readonly PublicListing[]) => new Set(listings.flatMap((listing) => listing.elements));
  const split = (category: Category, listed: ReadonlySet<ElementId>) => ({
    named: elements[category].filter((id) => listed.has(id)),
    others: elements[category].filter((id) => !listed.has(id)),
  });
  const points = new Set(laws.flatMap(({ offences }) => offences).flatMap(({ points: own }) => own.map(({ element }) => element)));
  return {
    act: split("act", named(laws.flatMap(({ acts }) => acts))),
    means: split("means", named(laws.flatMap(({ means }) => means))),
    purpose: split("purpose", named(laws.flatMap(({ purposes }) => purposes))),
    agg: split("agg", points),
  };
}

function Translation({ file }: { readonly file: PublicCase }) {
  const t = useTranslations("text");
  switch (file.translation) {
    case "reviewed":
      return null;
    case "draft":
      return (
        <p className="text-mark">
          <TextMark words={t("draft")} /> <span>{t("draftHint")}</span>
        </p>
      );
    case "machine_draft":
      return (
        <p className="text-mark">
          <TextMark words={t("machineDraft")} /> <span>{t("machineDraftHint")}</span>
        </p>
      );
    case "pending":
      return (
        <p className="text-mark">
          <TextMark words={t("pending")} /> <span>{t("pendingHint", { language: t(`language.${file.textLocale}`) })}</span>
        </p>
      );
  }
}
