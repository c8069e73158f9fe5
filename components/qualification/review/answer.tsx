import { Icon } from "@/components/ui/icon";
import type { Names } from "@/components/qualification/names";
import { LawState } from "@/components/qualification/provision-line";
import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { OffenceFinding, Qualification } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { Dispute } from "./dispute";
import { FactLinks } from "./fact-links";
import type { NumberedFact } from "./feedback";
import { Notes } from "./notes";
import { ProofTree } from "./proof-tree";

export interface AnswerProps {
  readonly answer: Qualification;
  readonly law: PublicLawProfile;
  readonly lawNames: readonly LawName[];
  readonly names: Names;
  readonly facts: readonly NumberedFact[];
  /** Earlier statuses of elements that changed, for "what if". */
  readonly before?: ReadonlyMap<string, string>;
}

/** The finding an answer stands on: the strongest over accused and victims. */
export function leadOf(answer: Qualification): OffenceFinding | undefined {
  return answer.offences.find((finding) => finding.primary && finding.result === answer.result) ?? answer.offences.find((finding) => finding.primary);
}

/** One law's answer to a case: result, proof, aggravations, consent, neighbours, remarks; with the law's state and date. */
export function Answer({ answer, law, lawNames, names, facts, before }: AnswerProps) {
  const t = useTranslations("qualification");
  const lead = leadOf(answer);
  const others = answer.findings.filter(
    (finding) =>
      finding.primary && finding !== lead && !(finding.accused === lead?.accused && finding.victim === lead.victim && finding.offence === lead.offence),
  );
  return (
    <div className="answer">
      <LawState law={law} />
      <p className={`answer-result result-${answer.result}`}>{t(`result.${answer.result}`)}</p>
      {answer.highestPart !== null && lead && (
        <p className="answer-part">
          {names.offence(law, lead.offence)} · {names.part(law, answer.highestPart)}
        </p>
      )}
      {lead && (
        <section>
          <h3>{t("proofTitle", { accused: names.person(lead.accused), victim: names.person(lead.victim) })}</h3>
          <ProofTree tree={lead.tree} context={{ names, facts, before }} />
          <p className="answer-missing">
            {lead.missing.length === 0 ? t("nothingMissing") : t("missingLine", { elements: lead.missing.map(names.element).join(", ") })}
          </p>
          <Dispute finding={lead} law={law} names={names} facts={facts} />
        </section>
      )}
      {others.length > 0 && <OtherFindings findings={others} names={names} facts={facts} law={law} />}
      <Aggravations answer={answer} law={law} names={names} facts={facts} />
      <Consent answer={answer} names={names} facts={facts} />
      <Neighbours answer={answer} law={law} facts={facts} names={names} />
      <Remarks answer={answer} law={law} lawNames={lawNames} names={names} />
      <p className="answer-advice">{t("notAdvice")}</p>
    </div>
  );
}

function OtherFindings({ findings, names, facts, law }: Pick<AnswerProps, "names" | "facts" | "law"> & { readonly findings: readonly OffenceFinding[] }) {
  const t = useTranslations("qualification");
  return (
    <section>
      <h3>{t("othersTitle")}</h3>
      {findings.map((finding) => (
        <details key={`${finding.offence} ${finding.accused} ${finding.victim}`} className="answer-other">
          <summary>
            <Icon name="next" />{" "}
            <span>
              {names.offence(law, finding.offence)}: {t("against", { accused: names.person(finding.accused), victim: names.person(finding.victim) })}:{" "}
              <b>{t(`result.${finding.result}`)}</b>
            </span>
          </summary>
          <ProofTree tree={finding.tree} context={{ names, facts }} />
          <Dispute finding={finding} law={law} names={names} facts={facts} />
        </details>
      ))}
    </section>
  );
}

function Aggravations({ answer, law, names, facts }: Pick<AnswerProps, "answer" | "law" | "names" | "facts">) {
  const t = useTranslations("qualification");
  if (answer.aggravations.length === 0) return null;
  return (
    <section>
      <h3>{t("aggravationsTitle")}</h3>
      <ul className="answer-list">
        {answer.aggravations.map((point) => (
          <li key={`${point.offence} ${point.id}`}>
            {names.point(law, point.id)}: {t(`pointStatus.${point.status}`)} <FactLinks ids={point.facts} facts={facts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Consent({ answer, names, facts }: Pick<AnswerProps, "answer" | "names" | "facts">) {
  const t = useTranslations("qualification");
  const raised = answer.consent.filter(({ effect }) => effect !== "not_raised");
  if (raised.length === 0) return null;
  return (
    <section>
      <h3>{t("consentTitle")}</h3>
      <ul className="answer-list">
        {raised.map(({ victim, effect, facts: cited }) => (
          <li key={victim}>
            {names.person(victim)}: {t(`consent.${effect}`)} <FactLinks ids={cited} facts={facts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Neighbours({ answer, law, names, facts }: Pick<AnswerProps, "answer" | "law" | "names" | "facts">) {
  const t = useTranslations("qualification");
  if (answer.neighbours.length === 0) return null;
  return (
    <section>
      <h3>{t("neighboursTitle")}</h3>
      <ul className="answer-list">
        {answer.neighbours.map((found) => {
          const apart = law.neighbours.find(({ id }) => id === found.offence)?.apart;
          return (
            <li key={found.offence}>
              <b>{names.neighbour(law, found.offence)}</b>: {t(`neighbour.${found.relation}_${found.status}`)} <FactLinks ids={found.facts} facts={facts} />
              {apart && <span className="field-hint block">{apart}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Remarks({ answer, law, lawNames, names }: Pick<AnswerProps, "answer" | "law" | "lawNames" | "names">) {
  const t = useTranslations("qualification");
  // Consent has its own section.
  const notes = answer.notes.filter(({ id }) => !id.startsWith("consent."));
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{t("notesTitle")}</h3>
      <Notes notes={notes} names={names} law={law} lawNames={lawNames} />
    </section>
  );
}
