"use client";

import { Select, TextArea } from "@/components/ui/field";
import type { PublicLawProfile, PublicOffence } from "@/lib/contracts/public-law";
import type { PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { LawPanel } from "./law-panel";
import type { Names } from "./names";
import { ProvisionLine } from "./provision-line";
import { VERDICTS, isFindingVerdict, toggleId } from "./work";
import type { Draft, Verdict } from "./work";

const MOST_WORDS = 2000;

/** The offence the answer is about: the one chosen, else the first that answers the question. */
export function offenceOf(law: PublicLawProfile, draft: Pick<Draft, "offence">): PublicOffence | undefined {
  const primary = law.offences.filter((offence) => offence.primary);
  return primary.find(({ id }) => id === draft.offence) ?? primary[0];
}

interface PaneProps {
  readonly file: PublicCase;
  /** Laws of the case; the first is the one to name article, part and points under. */
  readonly laws: readonly PublicLawProfile[];
  readonly names: Names;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** The law and the qualification: result, provision, neighbour, reasons. */
export function QualifyPane({ file, laws, names, draft, onChange }: PaneProps) {
  const t = useTranslations("qualification");
  const law = laws[0];
  if (law === undefined) return null;
  const offence = offenceOf(law, draft);
  return (
    <div className="qualify">
      <LawPanel laws={laws} names={names} />
      <fieldset className="field">
        <legend>{t("resultQuestion")}</legend>
        <p className="field-hint">{t("resultUnder", { law: law.title })}</p>
        {VERDICTS.map((verdict) => (
          <label key={verdict} className="choice">
            <input type="radio" name="verdict" checked={draft.verdict === verdict} onChange={() => onChange({ verdict })} />
            <span>
              {t(`result.${verdict}`)}
              <span className="field-hint block">{t(`resultHint.${verdict satisfies Verdict}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {isFindingVerdict(draft.verdict) && offence && <OffenceChoice law={law} offence={offence} draft={draft} onChange={onChange} />}
      {law.neighbours.length > 0 && (
        <Select
          id="neighbour"
          label={t("neighbourQuestion")}
          hint={t("neighbourHint")}
          value={draft.neighbour ?? ""}
          onChange={(event) => onChange({ neighbour: event.target.value === "" ? null : event.target.value })}
          choices={[{ value: "", label: t("notChosen") }, ...law.neighbours.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      )}
      <fieldset className="field">
        <legend>{t("reasonsQuestion")}</legend>
        <p className="field-hint">{t("reasonsHint")}</p>
        {file.whyNot.map(({ id, text }) => (
          <label key={id} className="choice">
            <input type="checkbox" checked={draft.reasons.includes(id)} onChange={() => onChange({ reasons: toggleId(draft.reasons, id) })} />
            <span lang={file.textLocale}>{text}</span>
          </label>
        ))}
      </fieldset>
      <TextArea
        id="own-words"
        label={t("wordsQuestion")}
        hint={t("wordsHint")}
        mark={t("optional")}
        maxLength={MOST_WORDS}
        value={draft.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
    </div>
  );
}

function OffenceChoice({
  law,
  offence,
  draft,
  onChange,
}: {
  readonly law: PublicLawProfile;
  readonly offence: PublicOffence;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}) {
  const t = useTranslations("qualification");
  const primary = law.offences.filter((entry) => entry.primary);
  return (
    <>
      {primary.length > 1 && (
        <Select
          id="offence"
          label={t("offenceQuestion")}
          value={offence.id}
          onChange={(event) => onChange({ offence: event.target.value, part: null, points: [] })}
          choices={primary.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <p className="offence-named">
        <span className="field-mark">{t("offence")}</span> {offence.title}. <ProvisionLine law={law} reference={offence.provision} />
      </p>
      {offence.parts.length > 1 && (
        <fieldset className="field">
          <legend>{t("partQuestion")}</legend>
          {offence.parts.map((part) => (
            <label key={part.id} className="choice">
              <input type="radio" name="part" checked={draft.part === part.id} onChange={() => onChange({ part: part.id })} />
              <span>
                {part.title}
                <span className="field-hint block">
                  <ProvisionLine law={law} reference={part.provision} />
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {offence.points.length > 0 && (
        <fieldset className="field">
          <legend>{t("pointsQuestion")}</legend>
          <p className="field-hint">{t("pointsHint")}</p>
          {offence.points.map((point) => (
            <label key={point.id} className="choice">
              <input type="checkbox" checked={draft.points.includes(point.id)} onChange={() => onChange({ points: toggleId(draft.points, point.id) })} />
              <span>
                <b>{point.id}</b> {point.title}
                <span className="field-hint block">
                  <ProvisionLine law={law} reference={point.provision} state={point.state} />
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
