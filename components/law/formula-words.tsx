import type { Formula, LawProfile } from "@/lib/domain/qualification";
import { childrenOf } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";

interface Read {
  readonly formula: Formula;
  readonly law: LawProfile;
}

/** A formula as nested lists, read aloud: what must be shown, and what of it drops out when. */
export function FormulaWords({ formula, law }: Read) {
  return (
    <ul className="formula">
      {"all" in formula ? formula.all.map((part, index) => <Branch key={index} formula={part} law={law} />) : <Branch formula={formula} law={law} />}
    </ul>
  );
}

function Branch({ formula, law }: Read) {
  const t = useTranslations("lawPage.formula");
  const words = useLeafWords(law);
  const children = childrenOf(formula);
  if (children.length === 0) return <li>{words(formula)}</li>;
  if ("need" in formula && childrenOf(formula.need).length === 0 && childrenOf(formula.unless).length === 0) {
    return <li>{t("needUnless", { need: words(formula.need), unless: words(formula.unless) })}</li>;
  }
  const plain = children.every((child) => childrenOf(child).length === 0);
  // A short choice reads better in one line than as a list of two.
  if ("any" in formula && plain && children.length < 4) return <li>{choiceOf(children.map(words), t("or"))}</li>;
  return (
    <li>
      <span className="formula-kind">{headOf(formula, t)}</span>
      <ul>
        {children.map((child, index) => (
          <Branch key={index} formula={child} law={law} />
        ))}
      </ul>
    </li>
  );
}

function headOf(formula: Formula, t: ReturnType<typeof useTranslations<"lawPage.formula">>): string {
  if ("all" in formula) return t("all");
  if ("any" in formula) return t("any");
  if ("not" in formula) return t("not");
  if ("of" in formula) return t("atLeast", { count: formula.atLeast });
  return "unsettled" in formula ? t("unsettled") : t("need");
}

/** What one leaf asks for, in a few words. */
function useLeafWords(law: LawProfile): (leaf: Formula) => string {
  const t = useTranslations("lawPage.formula");
  const named = useElementNames();
  return (leaf) => {
    if ("act" in leaf) return typeof leaf.act === "string" ? t(`act.${leaf.act}`) : named("act", leaf.act);
    if ("means" in leaf) return leaf.means === "listed" ? t("means") : named("means", leaf.means);
    if ("purpose" in leaf) return leaf.purpose === "listed" ? t("purpose") : named("purpose", leaf.purpose);
    if ("agg" in leaf) return named("agg", leaf.agg);
    if ("tag" in leaf) return named("tag", leaf.tag);
    if ("knowledge" in leaf) return t(leaf.knowledge === "age" ? "knowledge.age" : `knowledge.${law.knowledge.value}`);
    if ("movement" in leaf) return t("movement");
    if ("victims" in leaf) return t("victims", { count: leaf.victims });
    if ("border" in leaf) return t(`border.${leaf.border}`);
    if ("exploitation" in leaf) return t("exploitation");
    if ("benefit" in leaf) return t("benefit");
    if (!("victim" in leaf)) return "";
    if (leaf.victim === "child") return t("victim.under", { age: law.child.value.age });
    return "under" in leaf.victim ? t("victim.under", { age: leaf.victim.under }) : t("victim.from", { age: leaf.victim.from });
  };
}

/** Elements of one category by name, as a choice: "one, two or three". */
export function useElementNames(): (family: "act" | "means" | "purpose" | "agg" | "tag", ids: readonly string[]) => string {
  const t = useTranslations();
  type Key = Parameters<typeof t>[0];
  const name = (family: string, id: string): string => {
    const [group = "", own] = id.split(".");
    if (family !== "tag") return t(`qualification.element.${family}.${id}` as Key);
    if (group === "ilo") return t("qualification.tag.signal", { name: t(`qualification.signal.${own ?? ""}` as Key) });
    return t(`lawPage.tag.${id}` as Key);
  };
  return (family, ids) =>
    choiceOf(
      ids.map((id) => name(family, id)),
      t("lawPage.formula.or"),
    );
}

/** "one, two or three". Intl.ListFormat knows no Turkmen. */
function choiceOf(words: readonly string[], or: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${or}${words.at(-1) ?? ""}`;
}
