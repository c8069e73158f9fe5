import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { PracticeKey } from "@/lib/contracts/public-practice";
import type { PublicCase } from "@/lib/domain/catalogue";
import type { Category, ElementId } from "@/lib/domain/qualification";
import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { CaseTranslation } from "./case-translation";
import { CaseIntro } from "./intro";
import type { Weights } from "./intro";
import { PracticeDeskLater } from "./practice-desk-later";
import { vocabularyOf } from "./vocabulary-of";

interface PracticeCaseProps {
  readonly file: PublicCase;
  readonly practiceKey: PracticeKey;
  /** Version of the file: work on an older one is not shown in this one. */
  readonly version: string;
  readonly laws: readonly PublicLawProfile[];
  readonly lawNames: readonly LawName[];
  readonly elements: Readonly<Record<Category, readonly ElementId[]>>;
  readonly weights: Weights;
}

/** A practice case: the same file and desk as a graded one, but graded here, without an account and without a network. */
export function PracticeCase({ file, practiceKey, version, laws, lawNames, elements, weights }: PracticeCaseProps) {
  const { qualification } = useMessages();
  return (
    <div className="case">
      <CaseTranslation file={file} />
      <CaseIntro file={file} weights={weights} />
      <NextIntlClientProvider locale={useLocale()} messages={{ qualification }} timeZone="UTC">
        <PracticeDeskLater file={file} practiceKey={practiceKey} version={version} laws={laws} lawNames={lawNames} vocabulary={vocabularyOf(laws, elements)} />
      </NextIntlClientProvider>
    </div>
  );
}
