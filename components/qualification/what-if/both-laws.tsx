"use client";

import type { Names } from "@/components/qualification/names";
import { Notes } from "@/components/qualification/review/notes";
import { LawState } from "@/components/qualification/provision-line";
import { statusWords } from "@/components/qualification/review/proof-tree";
import { useLawProfile } from "@/lib/client/use-law-profile";
import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { PublicCase } from "@/lib/domain/catalogue";
import { compareProfiles } from "@/lib/domain/qualification";
import type { CaseInput } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";

/** The Protocol is what national laws are held against. */
const MEASURE = "palermo";

/** Where the two laws of the case part ways on these facts: both answers, and the question for the legislator. */
export function BothLaws({
  file,
  laws,
  lawNames,
  names,
  input,
}: {
  readonly file: PublicCase;
  readonly laws: readonly PublicLawProfile[];
  readonly lawNames: readonly LawName[];
  readonly names: Names;
  readonly input: CaseInput;
}) {
  const t = useTranslations("qualification");
  const [one, two] = laws[0]?.id === MEASURE ? [laws[0], laws[1]] : [laws[1], laws[0]];
  const base = useLawProfile(one?.id ?? MEASURE, file.locale);
  const other = useLawProfile(two?.id ?? MEASURE, file.locale);
  if (!one || !two || base.state !== "ready" || other.state !== "ready") return null;
  const comparison = compareProfiles({ base: base.law, other: other.law }, input);
  return (
    <section className="both-laws" data-divergent={comparison.divergent ? "" : undefined}>
      <h3>{t(comparison.divergent ? "divergentTitle" : "bothTitle")}</h3>
      <dl>
        <div>
          <dt>
            <LawState law={one} />
          </dt>
          <dd>{t(`result.${comparison.base.result}`)}</dd>
        </div>
        <div>
          <dt>
            <LawState law={two} />
          </dt>
          <dd>{t(`result.${comparison.other.result}`)}</dd>
        </div>
      </dl>
      <Notes notes={comparison.notes} names={names} law={two} lawNames={lawNames} />
      {comparison.differences.length > 0 && (
        <ul className="answer-list">
          {comparison.differences.map(({ element, base: left, other: right }) => (
            <li key={element}>{t("differenceLine", { element: names.element(element), base: statusWords(t, left), other: statusWords(t, right) })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
