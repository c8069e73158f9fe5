"use client";

import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import type { CaseWork } from "@/lib/contracts/learning";
import { localePath } from "@/lib/i18n/languages";
import type { ProblemCode } from "@/lib/kernel/problem";
import { enrol } from "@/lib/client/record";
import { failureCode } from "@/lib/client/problem";
import { useAttempt } from "@/lib/client/use-attempt";
import type { AttemptScreen } from "@/lib/client/use-attempt";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { Suspense, lazy, useState } from "react";
import type { ReactNode } from "react";
import { Bench } from "./bench";
import type { CaseDeskProps } from "./case-desk-props";
import { PlainDocuments } from "./documents";

/** Feedback and "what if" come when there is something to show: a case being worked on does not carry their code. */
const Review = lazy(async () => ({ default: (await import("./review/review")).Review }));

/** Everything personal about a case: starting, working, feedback. Until the page is alive it shows the file to read. */
export function CaseDesk(props: CaseDeskProps) {
  const { screen, deeds } = useAttempt({ courseId: props.courseId, activityId: props.activityId });
  const t = useTranslations("qualification");
  const local = screen.state === "ready" ? screen.local : null;
  // What a press brings about is where the reader should be next; a page that was merely opened leaves the focus alone.
  const [pressed, setPressed] = useState(false);
  const begin = () => {
    setPressed(true);
    return deeds.start(props.file.locale);
  };
  const submit = (work: CaseWork) => {
    setPressed(true);
    return deeds.submit(work);
  };
  if (local === null) {
    return (
      <>
        <Gate {...props} screen={screen} onStart={begin} />
        <h2 className="file-heading">{t("readFirst")}</h2>
        <PlainDocuments file={props.file} />
      </>
    );
  }
  const { view } = local;
  if (view.outcome?.caseReview) {
    const left = screen.state === "ready" ? props.attemptsAllowed - screen.activity.attemptsUsed : 0;
    return (
      <Suspense fallback={<output className="block">{t("loadingReview")}</output>}>
        <Review
          {...props}
          work={view.work}
          passed={view.outcome.passed}
          review={view.outcome.caseReview}
          takeFocus={pressed}
          again={left > 0 ? <StartButton words={t("again")} quiet={view.outcome.passed} onStart={begin} /> : null}
        />
      </Suspense>
    );
  }
  if (local.handingIn || view.submittedAt !== null) return <HandedIn />;
  return (
    <Bench
      key={view.id}
      file={props.file}
      laws={props.laws}
      vocabulary={props.vocabulary}
      work={local.work}
      takeFocus={pressed}
      onSave={deeds.saveWork}
      onSubmit={submit}
    />
  );
}

/** What stands between the reader and the work: signing in, enrolling, beginning. */
function Gate({
  screen,
  courseId,
  file,
  attemptsAllowed,
  onStart,
}: CaseDeskProps & { readonly screen: AttemptScreen; readonly onStart: () => Promise<"started" | ProblemCode | "unreachable"> }) {
  const t = useTranslations("qualification");
  const address = usePathname();
  switch (screen.state) {
    case "waiting":
      return <output className="gate">{t("waiting")}</output>;
    case "visitor":
      return (
        <GateBox words={t("visitor")}>
          <LinkButton tone="primary" href={`${localePath(file.locale, "/sign-in")}?next=${encodeURIComponent(address)}`}>
            {t("signIn")}
          </LinkButton>
        </GateBox>
      );
    case "not_enrolled":
      return (
        <GateBox words={t("notEnrolled")}>
          <EnrolButton courseId={courseId} />
        </GateBox>
      );
    case "failed":
      return (
        <GateBox words={problemWords(t, screen.code)}>
          <Button onClick={screen.again}>{t("tryAgain")}</Button>
        </GateBox>
      );
    case "ready": {
      const left = attemptsAllowed - screen.activity.attemptsUsed;
      return left > 0 ? (
        <GateBox words={t("attemptsLeft", { left, allowed: attemptsAllowed })}>
          <StartButton words={t("start")} onStart={onStart} />
        </GateBox>
      ) : (
        <GateBox words={t("noAttempts")} />
      );
    }
  }
}

function GateBox({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <div className="gate">
      <p>{words}</p>
      {children}
    </div>
  );
}

function StartButton({
  words,
  quiet = false,
  onStart,
}: {
  readonly words: string;
  readonly quiet?: boolean;
  readonly onStart: () => Promise<"started" | ProblemCode | "unreachable">;
}) {
  const t = useTranslations("qualification");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | "unreachable" | null>(null);
  async function start() {
    setBusy(true);
    const answer = await onStart();
    setBusy(false);
    setProblem(answer === "started" ? null : answer);
  }
  return (
    <>
      <Button tone={quiet ? "plain" : "primary"} iconEnd="next" busy={busy} onClick={() => void start()}>
        {words}
      </Button>
      <Alert tone="attention">{problem && problemWords(t, problem)}</Alert>
    </>
  );
}

function EnrolButton({ courseId }: { readonly courseId: string }) {
  const t = useTranslations("qualification");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | "unreachable" | null>(null);
  async function join() {
    setBusy(true);
    try {
      await enrol(courseId);
      setProblem(null);
    } catch (error) {
      setProblem(failureCode(error));
    }
    setBusy(false);
  }
  return (
    <>
      <Button tone="primary" busy={busy} onClick={() => void join()}>
        {t("enrol")}
      </Button>
      <Alert tone="attention">{problem && problemWords(t, problem)}</Alert>
    </>
  );
}

type Translate = ReturnType<typeof useTranslations<"qualification">>;

/** What went wrong, as far as it helps the reader; the rest is "try again". */
function problemWords(t: Translate, code: ProblemCode | "unreachable"): string {
  if (code === "unreachable") return t("problemOffline");
  if (code === "attempts_exhausted") return t("noAttempts");
  if (code === "not_signed_in") return t("visitor");
  return t("problemOther");
}

function HandedIn() {
  const t = useTranslations("qualification");
  return <output className="gate">{t("handedIn")}</output>;
}
