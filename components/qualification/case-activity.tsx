import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { PublicActivity, PublicCase } from "@/lib/domain/catalogue";
import type { Category, ElementId } from "@/lib/domain/qualification";
import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { CaseDeskLater } from "./case-desk-later";
import { CaseTranslation } from "./case-translation";
import { CaseIntro } from "./intro";
import type { Weights } from "./intro";
import { vocabularyOf } from "./vocabulary-of";

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
      <CaseTranslation file={file} />
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
