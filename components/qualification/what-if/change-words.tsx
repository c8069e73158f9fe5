import type { Names } from "@/components/qualification/names";
import { statusWords } from "@/components/qualification/review/proof-tree";
import type { PublicLawProfile } from "@/lib/contracts/public-law";
import { ABSENT } from "@/lib/domain/qualification";
import type { AnswerChange, ConsentFinding, Qualification, Result } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<"qualification">>;
type ElementChange = Extract<AnswerChange, { readonly kind: "element" }>;

/** What the switches did, in a sentence that is read out as it changes, and the rest as a list. */
export function ChangeWords({
  untouched,
  now,
  changes,
  names,
  law,
  earlier,
}: {
  readonly untouched: boolean;
  readonly now: Qualification;
  readonly changes: readonly AnswerChange[];
  readonly names: Names;
  readonly law: PublicLawProfile;
  /** The law of the case: what falls away may be its own. */
  readonly earlier: PublicLawProfile;
}) {
  const t = useTranslations("qualification");
  const rest = changes.filter(({ kind }) => kind !== "result" && kind !== "element");
  return (
    <div className="changes">
      <output className={`changes-line${untouched ? "" : " changes-new"}`}>{sentence({ t, untouched, now, changes, names })}</output>
      {!untouched && rest.length > 0 && (
        <ul>
          {rest.map((change) => (
            <li key={JSON.stringify(change)}>{restWords({ t, change, names, law, earlier })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence({
  t,
  untouched,
  now,
  changes,
  names,
}: {
  readonly t: Translate;
  readonly untouched: boolean;
  readonly now: Qualification;
  readonly changes: readonly AnswerChange[];
  readonly names: Names;
}): string {
  const result = t(`result.${now.result}`);
  if (untouched) return t("whatIf.untouched", { result });
  const elements = changes
    .filter((change): change is ElementChange => change.kind === "element")
    .map((change) => elementWords(t, change, names))
    .join(", ");
  const turned = changes.some(({ kind }) => kind === "result");
  if (elements === "") return turned ? t("whatIf.turned", { result }) : t(changes.length > 0 ? "whatIf.sameButMore" : "whatIf.nothing", { result });
  return turned ? t("whatIf.therefore", { elements, result }) : t("whatIf.same", { elements, result });
}

/** "means → missing". */
function elementWords(t: Translate, { element, to }: ElementChange, names: Names): string {
  return `${names.element(element)} → ${statusWords(t, to)}`;
}

interface Wording {
  readonly t: Translate;
  readonly change: AnswerChange;
  readonly names: Names;
  readonly law: PublicLawProfile;
  readonly earlier: PublicLawProfile;
}

function restWords({ t, change, names, law, earlier }: Wording): string {
  switch (change.kind) {
    case "part":
      return t("whatIf.part", {
        from: change.from === null ? t("whatIf.noPart") : names.part(earlier, change.from),
        to: change.to === null ? t("whatIf.noPart") : names.part(law, change.to),
      });
    case "point":
      return change.to === ABSENT
        ? t("whatIf.point", { point: names.point(earlier, change.point), to: t("whatIf.falls") })
        : t("whatIf.point", { point: names.point(law, change.point), to: pointWords(t, change.to) });
    case "finding":
      return t("whatIf.finding", {
        accused: names.person(change.accused),
        victim: names.person(change.victim),
        to: change.to === ABSENT ? t("whatIf.falls") : t(`result.${change.to as Result}`),
      });
    case "consent":
      return t("whatIf.consent", {
        victim: names.person(change.victim),
        to: change.to === ABSENT ? t("whatIf.falls") : t(`consent.${change.to as ConsentFinding["effect"]}`),
      });
    case "neighbour":
      return change.appears
        ? t("whatIf.neighbourAppears", { offence: names.neighbour(law, change.offence) })
        : t("whatIf.neighbourGone", { offence: names.neighbour(earlier, change.offence) });
    case "result":
      return t(`result.${change.to}`);
    case "element":
      return elementWords(t, change, names);
  }
}

function pointWords(t: Translate, status: string): string {
  return status === "established" || status === "depends" ? t(`pointStatus.${status}`) : t("pointStatus.suspected");
}
