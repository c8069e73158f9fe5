import type { Formula } from "./formula";
import type { AggravationRule, LawProfile, NeighbourRule, OffenceRule } from "./profile";
import { PURPOSE_IDS } from "./vocabulary";

/** One vocabulary tag that satisfies a leaf, and how it comes to do so. */
export interface Match {
  readonly key: string;
  readonly how: "named" | "argued" | "open_list";
  /** The listed element it is argued to fall under; equal to its own name when named. */
  readonly under: string;
}

/** A formula with every "listed" spelled out for one profile. */
export type Rule =
  | {
      readonly kind: "all" | "any" | "not" | "unless" | "unsettled" | "at_least";
      readonly count: number;
      readonly question: string;
      readonly children: readonly Rule[];
    }
  | {
      readonly kind: "evidence";
      readonly element: string;
      readonly family: "act" | "means" | "purpose" | "agg" | "tag";
      readonly matches: readonly Match[];
      readonly anyone: boolean;
    }
  | { readonly kind: "knowledge"; readonly of: "purpose" | "age" }
  | { readonly kind: "movement" }
  | { readonly kind: "victim"; readonly under: number; readonly inverted: boolean }
  | { readonly kind: "victims"; readonly count: number }
  | { readonly kind: "border"; readonly unlawful: boolean }
  | { readonly kind: "exploitation" }
  | { readonly kind: "benefit" };

export interface CompiledOffence {
  readonly rule: Rule;
  readonly source: OffenceRule;
  readonly aggravations: readonly { readonly source: AggravationRule; readonly when: Rule; readonly arguable: Rule | null }[];
}
export interface CompiledLaw {
  readonly profile: LawProfile;
  readonly offences: readonly CompiledOffence[];
  readonly neighbours: readonly { readonly source: NeighbourRule; readonly when: Rule }[];
  /** Every element tag this law can use anywhere in an offence or its aggravations. */
  readonly usable: ReadonlySet<string>;
  /** The means this law names or under which others may be argued, as tags. */
  readonly listedMeans: readonly string[];
}

type Family = "act" | "means" | "purpose";
type Index = Readonly<Record<Family, ReadonlyMap<string, readonly Match[]>>>;

const compiledLaws = new WeakMap<LawProfile, CompiledLaw>();

/** A profile made ready for evaluation; done once per profile object. */
export function compileLaw(profile: LawProfile): CompiledLaw {
  const known = compiledLaws.get(profile);
  if (known !== undefined) return known;
  const index: Index = { act: indexOf("act", profile.acts), means: indexOf("means", profile.means), purpose: indexPurposes(profile) };
  const compile = (formula: Formula): Rule => compileFormula(formula, profile, index);
  const offences = profile.offences.map((source) => ({
    source,
    rule: compile(source.formula),
    aggravations: source.aggravations.map((point) => ({
      source: point,
      when: compile(point.when),
      arguable: point.arguable === undefined ? null : compile(point.arguable),
    })),
  }));
  const law: CompiledLaw = {
    profile,
    offences,
    neighbours: profile.neighbours.map((source) => ({ source, when: compile(source.when) })),
    usable: new Set(offences.flatMap((offence) => [offence.rule, ...offence.aggravations.flatMap((point) => [point.when, point.arguable])]).flatMap(keysOf)),
    listedMeans: profile.means.flatMap((entry) => [...entry.elements, ...entry.argued].map((id) => `means.${id}`)),
  };
  compiledLaws.set(profile, law);
  return law;
}

function indexOf(family: Family, entries: readonly { elements: readonly string[]; argued: readonly string[] }[]): Map<string, Match[]> {
  const index = new Map<string, Match[]>();
  const add = (id: string, match: Match): void => void index.set(id, [...(index.get(id) ?? []), match]);
  for (const entry of entries) {
    for (const element of entry.elements) add(element, { key: `${family}.${element}`, how: "named", under: element });
  }
  for (const entry of entries) {
    for (const id of entry.argued) {
      if (index.get(id)?.some((match) => match.how === "named")) continue;
      for (const element of entry.elements) add(id, { key: `${family}.${id}`, how: "argued", under: element });
    }
  }
  return index;
}

function indexPurposes(profile: LawProfile): Map<string, Match[]> {
  const index = indexOf("purpose", profile.purposes);
  if (!profile.openPurposeList.value) return index;
  for (const id of PURPOSE_IDS) {
    if (!index.has(id)) index.set(id, [{ key: `purpose.${id}`, how: "open_list", under: id }]);
  }
  return index;
}

function compileFormula(formula: Formula, profile: LawProfile, index: Index): Rule {
  const inner = (nested: Formula): Rule => compileFormula(nested, profile, index);
  const node = (
    kind: "all" | "any" | "not" | "unless" | "unsettled" | "at_least",
    nested: readonly Formula[],
    more: { count?: number; question?: string } = {},
  ): Rule => ({
    kind,
    count: more.count ?? 0,
    question: more.question ?? "",
    children: nested.map(inner),
  });
  if ("all" in formula) return node("all", formula.all);
  if ("any" in formula) return node("any", formula.any);
  if ("not" in formula) return node("not", [formula.not]);
  if ("of" in formula) return node("at_least", formula.of, { count: formula.atLeast });
  if ("need" in formula) return node("unless", [formula.need, formula.unless]);
  if ("unsettled" in formula) return node("unsettled", [formula.unsettled], { question: formula.question });
  if ("victim" in formula) return compileAge(formula.victim, profile.child.value.age);
  if ("victims" in formula) return { kind: "victims", count: formula.victims };
  if ("border" in formula) return { kind: "border", unlawful: formula.border === "unlawful" };
  if ("exploitation" in formula) return { kind: "exploitation" };
  if ("benefit" in formula) return { kind: "benefit" };
  if ("knowledge" in formula) return { kind: "knowledge", of: formula.knowledge };
  if ("movement" in formula) return { kind: "movement" };
  return compileEvidence(formula, profile, index);
}

function compileAge(age: "child" | { readonly under: number } | { readonly from: number }, childAge: number): Rule {
  if (age === "child") return { kind: "victim", under: childAge, inverted: false };
  return "under" in age ? { kind: "victim", under: age.under, inverted: false } : { kind: "victim", under: age.from, inverted: true };
}

type EvidenceLeaf = Extract<
  Formula,
  { readonly act: unknown } | { readonly means: unknown } | { readonly purpose: unknown } | { readonly agg: unknown } | { readonly tag: unknown }
>;

function compileEvidence(leaf: EvidenceLeaf, profile: LawProfile, index: Index): Rule {
  if ("agg" in leaf)
    return evidence(
      "agg",
      leaf.as,
      leaf.agg.map((id) => named(`agg.${id}`, id)),
    );
  if ("tag" in leaf)
    return evidence(
      "tag",
      leaf.as ?? "tag",
      leaf.tag.map((key) => named(key, key)),
    );
  if ("means" in leaf) return evidence("means", leaf.as, matchesOf("means", leaf.means, index.means));
  if ("purpose" in leaf) return evidence("purpose", leaf.as, matchesOf("purpose", leaf.purpose, index.purpose));
  if (leaf.act === "standalone") return evidence("act", leaf.as, matchesOf("act", profile.saleWithoutPurpose.value, index.act));
  if (leaf.act === "of_others") return { ...evidence("act", leaf.as, matchesOf("act", "listed", index.act)), anyone: true };
  return evidence("act", leaf.as, matchesOf("act", leaf.act, index.act));
}

function evidence(family: "act" | "means" | "purpose" | "agg" | "tag", as: string | undefined, matches: readonly Match[]) {
  return { kind: "evidence", element: as ?? family, family, matches, anyone: false } as const;
}

function named(key: string, under: string): Match {
  return { key, how: "named", under };
}

/** A leaf that names elements is met by those elements, and by what is argued to fall under one of them. */
function matchesOf(family: Family, wanted: "listed" | readonly string[], index: ReadonlyMap<string, readonly Match[]>): readonly Match[] {
  const matches = new Map<string, Match>();
  const keep = (match: Match): void => {
    if (!matches.has(match.key)) matches.set(match.key, match);
  };
  if (wanted !== "listed") for (const id of wanted) keep(named(`${family}.${id}`, id));
  for (const found of index.values()) {
    for (const match of found) if (wanted === "listed" || wanted.includes(match.under)) keep(match);
  }
  return [...matches.values()];
}

function keysOf(rule: Rule | null): readonly string[] {
  if (rule === null) return [];
  if (rule.kind === "evidence") return rule.matches.map((match) => match.key);
  return "children" in rule ? rule.children.flatMap(keysOf) : [];
}
