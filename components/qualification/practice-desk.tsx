"use client";

import { Button } from "@/components/ui/button";
import { keepThisPage } from "@/lib/client/service-worker/keep-page";
import { useLawProfile } from "@/lib/client/use-law-profile";
import type { LawReading } from "@/lib/client/use-law-profile";
import { usePractice } from "@/lib/client/use-practice";
import type { CaseWork } from "@/lib/contracts/learning";
import type { PracticeKey } from "@/lib/contracts/public-practice";
import { useTranslations } from "next-intl";
import { Suspense, lazy, useEffect, useMemo, useState } from "react";
import { Bench } from "./bench";
import type { CaseDeskProps } from "./case-desk-props";
import { PlainDocuments } from "./documents";
import { practiceReview } from "./practice-review";

const loadReview = async () => ({ default: (await import("./review/review")).Review });
const Review = lazy(loadReview);
/** Parts that are only needed later: fetched while there is a network, so that they are here when there is none. */
const LATER = [loadReview, async () => import("./what-if/what-if"), async () => import("./what-if/both-laws")];
/** What counts as passed in a graded case; here it only names the mark. */
const PASS_MARK = 0.6;

export interface PracticeDeskProps extends Pick<CaseDeskProps, "file" | "laws" | "lawNames" | "vocabulary"> {
  readonly practiceKey: PracticeKey;
  readonly version: string;
}

/** Working on a practice case on this device: begin, mark, hand in, feedback, what if, and again. */
export function PracticeDesk(props: PracticeDeskProps) {
  const t = useTranslations("qualification");
  const { file, version } = props;
  const practice = usePractice(file.id, version);
  // What a press brings about is where the reader should be next; a page that was merely opened leaves the focus alone.
  const [pressed, setPressed] = useState(false);
  useKeptForOffline(props);
  if (practice.state === "loading") return <output className="gate">{t("waiting")}</output>;
  const begin = () => {
    setPressed(true);
    practice.begin();
  };
  const { kept } = practice;
  if (kept === null) {
    return (
      <>
        <div className="gate">
          <p>{t("practice.gate")}</p>
          <Button tone="primary" iconEnd="next" onClick={begin}>
            {t("practice.start")}
          </Button>
        </div>
        <h2 className="file-heading">{t("readFirst")}</h2>
        <PlainDocuments file={file} />
      </>
    );
  }
  if (kept.stage === "working") {
    return (
      <Bench
        file={file}
        laws={props.laws}
        vocabulary={props.vocabulary}
        work={kept.work}
        takeFocus={pressed}
        onSave={practice.save}
        onSubmit={async (work) => {
          setPressed(true);
          await practice.handIn(work);
        }}
      />
    );
  }
  return (
    <Suspense fallback={<output className="block">{t("loadingReview")}</output>}>
      <Graded {...props} work={kept.work} takeFocus={pressed} onAgain={begin} />
    </Suspense>
  );
}

/** The feedback, computed here by the engine from the laws as they are published. */
function Graded({
  work,
  takeFocus,
  onAgain,
  ...props
}: PracticeDeskProps & { readonly work: CaseWork | null; readonly takeFocus: boolean; readonly onAgain: () => void }) {
  const t = useTranslations("qualification");
  const { file, practiceKey } = props;
  const [main = "", other = main] = file.profiles;
  const first = useLawProfile(main, file.locale);
  const second = useLawProfile(other, file.locale);
  const laws = useMemo(() => readyLaws(main === other ? [first] : [first, second]), [first, second, main, other]);
  const review = useMemo(() => laws && practiceReview({ key: practiceKey, laws, work }), [practiceKey, laws, work]);
  const failed = [first, second].find((reading) => reading.state === "failed");
  if (failed?.state === "failed") {
    return (
      <div className="gate">
        <p>{t("practice.lawMissing")}</p>
        <Button onClick={failed.again}>{t("tryAgain")}</Button>
      </div>
    );
  }
  if (!review) return <output className="block">{t("loadingReview")}</output>;
  return (
    <Review
      file={file}
      laws={props.laws}
      lawNames={props.lawNames}
      vocabulary={props.vocabulary}
      passMark={PASS_MARK}
      passed={review.score >= PASS_MARK}
      work={work}
      review={review}
      takeFocus={takeFocus}
      again={
        <Button iconEnd="next" onClick={onAgain}>
          {t("practice.again")}
        </Button>
      }
    />
  );
}

function readyLaws(readings: readonly LawReading[]) {
  const [main, ...others] = readings.flatMap((reading) => (reading.state === "ready" ? [reading.law] : []));
  return main === undefined || others.length + 1 < readings.length ? null : ([main, ...others] as const);
}

/** Fetches what comes later and the laws of the case, then hands the page to the service worker: opened once, it works without a network. */
function useKeptForOffline({ file }: PracticeDeskProps): void {
  const [main = "", other = main] = file.profiles;
  const ready = [useLawProfile(main, file.locale), useLawProfile(other, file.locale)].every(({ state }) => state === "ready");
  useEffect(() => {
    if (!ready) return undefined;
    let callOff: () => void = () => undefined;
    let wanted = true;
    Promise.all(LATER.map(async (load) => load()))
      .then(() => {
        if (wanted) callOff = keepThisPage();
      })
      .catch(reportError);
    return () => {
      wanted = false;
      callOff();
    };
  }, [ready]);
}
