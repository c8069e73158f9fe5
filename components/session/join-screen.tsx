"use client";

import { Alert } from "@/components/ui/alert";
import { Button, LinkButton } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { askApi } from "@/lib/client/api";
import type { ApiProblem } from "@/lib/client/problem";
import { programmeIn } from "@/lib/client/courses";
import type { CourseMap } from "@/lib/client/courses";
import { failureCode } from "@/lib/client/problem";
import { queries } from "@/lib/client/queries";
import { queryClient } from "@/lib/client/query-client";
import { usePerson } from "@/lib/client/use-person";
import { useMe } from "@/lib/client/use-readings";
import type { JoinPreview } from "@/lib/contracts/people";
import type { ProblemCode } from "@/lib/kernel/problem";
import { formatDate } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { JoinAccountForm } from "./join-account-form";
import { SignInPrompt } from "./sign-in-prompt";
import { useProblemWords } from "./use-problem-words";

/** A training behind a join code: what it is, then the way in with a new account or the one signed in with. */
export function JoinScreen({ code, course }: { readonly code: string; readonly course: Pick<CourseMap, "href" | "programmes"> }) {
  const t = useTranslations("session");
  const words = useProblemWords();
  const locale = useLocale();
  const person = usePerson();
  const [joined, setJoined] = useState<string | null>(null);
  const preview = useQuery(queries.joinPreview(code), queryClient());
  if (preview.error) {
    return (
      <>
        <Alert tone="attention">{words(failureCode(preview.error))}</Alert>
        <p className="mt-4">
          <LinkButton href={localePath(locale, "/join")}>{t("join.title")}</LinkButton>
        </p>
      </>
    );
  }
  if (!preview.data || person === undefined) return <Skeleton label={t("join.title")} lines={5} />;
  return (
    <>
      <Training preview={preview.data} programme={programmeIn(course, preview.data.programme)} />
      {joined !== null && <Joined login={joined} courseHref={course.href} />}
      {!preview.data.open && <Alert tone="attention">{t("join.closed")}</Alert>}
      {preview.data.open &&
        joined === null &&
        (person === null ? <JoinAccountForm code={code} onJoined={setJoined} /> : <JoinSignedIn code={code} courseHref={course.href} />)}
    </>
  );
}

function Training({ preview, programme }: { readonly preview: JoinPreview; readonly programme: CourseMap["programmes"][number] | null }) {
  const t = useTranslations("session.join");
  const locale = useLocale();
  const day = (date: string) => formatDate(locale, Date.parse(date), "UTC");
  const rows = [
    ...(programme ? [[t("programme"), `${programme.title}. ${programme.summary}`]] : []),
    [t("agency"), preview.agency],
    [t("trainer"), preview.trainer],
    [t("place"), preview.place],
    [t("dates"), preview.startsOn === preview.endsOn ? day(preview.startsOn) : `${day(preview.startsOn)} – ${day(preview.endsOn)}`],
  ];
  return (
    <section className="mb-8 max-w-read border-y border-rule py-4">
      <h2 className="text-xl">{preview.title}</h2>
      <dl className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        {rows.map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd className="mb-2 sm:mb-0">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The login to remember, before the course opens: it may have been made from the name. */
function Joined({ login, courseHref }: { readonly login: string; readonly courseHref: string }) {
  const t = useTranslations("session.join");
  return (
    <div className="form">
      <Alert tone="good">{t("yourLogin", { login })}</Alert>
      <LinkButton tone="primary" iconEnd="next" href={courseHref}>
        {t("toCourse")}
      </LinkButton>
    </div>
  );
}

function JoinSignedIn({ code, courseHref }: { readonly code: string; readonly courseHref: string }) {
  const t = useTranslations("session");
  const words = useProblemWords();
  const me = useMe();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemCode | "unreachable" | null>(null);
  if (me.state === "visitor") return <SignInPrompt />;
  function join() {
    setBusy(true);
    askApi({ method: "POST", path: `/api/v1/join/${encodeURIComponent(code)}` })
      .then(
        () => window.location.assign(courseHref),
        (error: ApiProblem) => setRefusal(failureCode(error)),
      )
      .finally(() => setBusy(false));
  }
  return (
    <div className="form">
      <Alert tone="attention">{refusal && words(refusal)}</Alert>
      <Button tone="primary" busy={busy || me.state !== "ready"} onClick={join}>
        {t("join.signedIn", { name: me.state === "ready" ? me.value.displayName : "" })}
      </Button>
      {refusal === "already_in_training" && <LinkButton href={courseHref}>{t("join.toCourse")}</LinkButton>}
    </div>
  );
}
