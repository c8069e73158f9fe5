"use client";

import type { Names } from "@/components/qualification/names";
import { Answer } from "@/components/qualification/review/answer";
import type { NumberedFact } from "@/components/qualification/review/feedback";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useLawProfile } from "@/lib/client/use-law-profile";
import type { CaseReview } from "@/lib/contracts/learning";
import { publicLawProfile } from "@/lib/contracts/public-law";
import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { PublicCase } from "@/lib/domain/catalogue";
import { changedElements, changesBetween, qualify } from "@/lib/domain/qualification";
import type { CaseInput, LawProfile } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { BothLaws } from "./both-laws";
import { ChangeWords } from "./change-words";
import { groundInput } from "@/components/qualification/review/ground-input";
import { Controls } from "./controls";
import { FactSwitches } from "./fact-switches";
import { Presets } from "./presets";
import { NO_SWITCHES, inputWith, isUntouched, switched } from "./switches";
import type { Switch, Switches } from "./switches";
import "./what-if.css";

interface WhatIfProps {
  readonly file: PublicCase;
  readonly laws: readonly PublicLawProfile[];
  readonly lawNames: readonly LawName[];
  readonly names: Names;
  readonly facts: readonly NumberedFact[];
  readonly review: CaseReview;
}

/** Switching facts, ages, knowledge and the law, with the engine answering in the browser at once. */
export function WhatIf(props: WhatIfProps) {
  const t = useTranslations("qualification");
  const { file, review, laws } = props;
  const first = laws[0]?.id ?? "";
  const input = useMemo(() => groundInput(review), [review]);
  const [switches, setSwitches] = useState(NO_SWITCHES);
  const asked = switches.profile ?? first;
  const own = useLawProfile(first, file.locale);
  const other = useLawProfile(asked, file.locale);
  const change = (next: Switch) => setSwitches((before) => switched(before, next, { input, profile: first }));
  const failed = own.state === "failed" ? own : other.state === "failed" ? other : null;
  return (
    <div className="what-if">
      <p className="what-if-lead">{t("whatIf.lead")}</p>
      <Presets input={input} file={file} laws={laws} names={props.names} switches={switches} onChange={setSwitches} />
      <div className="what-if-panes">
        <div className="what-if-switches">
          <Controls {...props} input={input} switches={switches} asked={asked} onChange={change} />
          <FactSwitches file={file} facts={props.facts} names={props.names} switches={switches} onChange={change} />
        </div>
        <div className="what-if-answer">
          {failed && (
            <>
              <Alert tone="attention">{t("problemOffline")}</Alert>
              <Button onClick={failed.again}>{t("tryAgain")}</Button>
            </>
          )}
          {own.state === "ready" && other.state === "ready" && !failed && (
            <Live {...props} input={input} switches={switches} own={own.law} asked={other.law} onReset={() => change({ kind: "reset" })} />
          )}
          {(own.state === "waiting" || other.state === "waiting") && <output className="block">{t("whatIf.loading")}</output>}
        </div>
      </div>
    </div>
  );
}

/** The answer as it stands now: what changed in words, then the proof. */
function Live({
  file,
  laws,
  lawNames,
  names,
  facts,
  input,
  switches,
  own,
  asked,
  onReset,
}: WhatIfProps & {
  readonly input: CaseInput;
  readonly switches: Switches;
  readonly own: LawProfile;
  readonly asked: LawProfile;
  readonly onReset: () => void;
}) {
  const t = useTranslations("qualification");
  const before = useMemo(() => qualify(own, input), [own, input]);
  const now = useMemo(() => qualify(asked, inputWith(input, switches)), [asked, input, switches]);
  const changes = useMemo(() => changesBetween(before, now), [before, now]);
  const law = useMemo(() => publicLawProfile(asked, file.locale), [asked, file.locale]);
  const untouched = isUntouched(switches);
  return (
    <>
      <ChangeWords untouched={untouched} now={now} changes={changes} names={names} law={law} earlier={laws[0] ?? law} />
      {!untouched && (
        <Button size="small" icon="waiting" onClick={onReset}>
          {t("whatIf.reset")}
        </Button>
      )}
      <Answer answer={now} law={law} lawNames={lawNames} names={names} facts={facts} before={changedElements(changes)} />
      <BothLaws file={file} laws={laws} lawNames={lawNames} names={names} input={inputWith(input, switches)} />
    </>
  );
}
