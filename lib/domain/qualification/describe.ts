import type { Rule } from "./compiled";
import { byId } from "./order";
import type { Carrier, ElementFinding, ElementStatus, ProofNode } from "./outcome";
import type { Proof } from "./scene";
import { ALLEGED, DISPUTED, PROVEN } from "./strength";
import type { Strength } from "./strength";

const NONE: readonly never[] = [];

/** Leaves that were put into words, each once: the tree and the list of elements speak of the same ones. */
type Leaves = Map<Proof, ElementFinding>;

/**
 * A proof in words. `tree`: each node with its status, each leaf with the facts that carry it. `elements`: the required
 * things in the order of the formula, one entry per element; what stands only under "unless" or "not" is a condition, not
 * an element; what an alternative or an exception made unnecessary is listed as not required.
 */
export function describeProof(proof: Proof): { readonly tree: ProofNode; readonly elements: readonly ElementFinding[] } {
  const leaves: Leaves = new Map();
  const tree = describeTree(proof, true, leaves);
  const found = new Map<string, ElementFinding>();
  collect({ proof, needed: true, unsettled: false }, leaves, (element) => {
    const other = found.get(element.element);
    if (other === undefined || RANK[element.status] < RANK[other.status]) found.set(element.element, element);
  });
  return { tree, elements: [...found.values()] };
}

function describeTree(proof: Proof, needed: boolean, leaves: Leaves): ProofNode {
  const { rule } = proof;
  if (!("children" in rule)) {
    const leaf = describeLeaf(proof, needed);
    leaves.set(proof, leaf);
    return { kind: isEvidential(rule) ? "element" : "circumstance", ...leaf };
  }
  const children = proof.children.map((child, index) => describeTree(child, needed && isNeeded(proof, index), leaves));
  const status = branchStatus(proof, needed);
  if (rule.kind === "at_least") return { kind: rule.kind, status, count: rule.count, children };
  if (rule.kind === "unsettled") return { kind: rule.kind, status, question: rule.question, children };
  return { kind: rule.kind, status, children };
}

/** Where one element occurs twice, the answer that still lacks something speaks for it. */
const RANK: Readonly<Record<ElementStatus, number>> = { missing: 0, unproven: 1, unsettled: 2, disputed: 3, planned: 4, proven: 5, not_required: 6 };

/** The elements that are required and not proven. Empty exactly when the offence is established. */
export function missingOf(elements: readonly ElementFinding[]): readonly string[] {
  return elements.filter((element) => element.status !== "proven" && element.status !== "not_required").map((element) => element.element);
}

/** Facts cited at `least` or firmer anywhere in the proof, each once, in order of id. */
export function citedFacts(proof: Proof, least: Strength): readonly string[] {
  const facts = new Set<string>();
  walk(proof, (leaf) => {
    for (const hit of leaf.hits) for (const sighting of hit.sightings) if (sighting.strength >= least) facts.add(sighting.fact);
  });
  return [...facts].sort(byId);
}

/** Visits every leaf of the proof. */
export function walk(proof: Proof, visit: (leaf: Proof) => void): void {
  if (proof.children.length === 0) visit(proof);
  for (const child of proof.children) walk(child, visit);
}

interface Collecting {
  readonly proof: Proof;
  readonly needed: boolean;
  readonly unsettled: boolean;
}

function collect({ proof, needed, unsettled }: Collecting, leaves: Leaves, take: (element: ElementFinding) => void): void {
  const { rule } = proof;
  if (!("children" in rule)) {
    const leaf = leaves.get(proof) ?? describeLeaf(proof, needed);
    take(unsettled && leaf.status !== "proven" && leaf.status !== "not_required" ? { ...leaf, status: "unsettled" } : leaf);
    return;
  }
  if (rule.kind === "not") {
    if (proof.value < PROVEN && needed) take(bare("exclusion", statusOf(proof.value)));
    return;
  }
  const shown = rule.kind === "unless" ? 1 : proof.children.length;
  proof.children.forEach((child, index) => {
    if (index >= shown) return;
    collect({ proof: child, needed: needed && isNeeded(proof, index), unsettled: unsettled || rule.kind === "unsettled" }, leaves, take);
  });
}

/** Once an alternative holds, the others are not needed; once the exception holds, what it excuses is not. */
function isNeeded(parent: Proof, index: number): boolean {
  const { rule } = parent;
  if (!("children" in rule)) return true;
  if (rule.kind !== "any" && rule.kind !== "unless" && rule.kind !== "at_least") return true;
  if (parent.value < PROVEN) return true;
  return parent.children[index]?.value === PROVEN;
}

function describeLeaf(proof: Proof, needed: boolean): ElementFinding {
  const carriers = proof.hits.length === 0 ? NONE : proof.hits.map(carrierOf);
  const status = needed || proof.value === PROVEN ? leafStatus(proof) : "not_required";
  return { element: elementName(proof.rule), status, facts: factsOf(carriers), carriers, against: proof.against };
}

function carrierOf({ match, sightings }: Proof["hits"][number]): Carrier {
  let best: Strength = ALLEGED;
  for (const { strength } of sightings) if (strength > best) best = strength;
  const carrier = { element: match.key, facts: sightings.map(({ fact }) => fact), status: carrierStatus(best) };
  return match.how === "argued" ? { ...carrier, under: match.under } : carrier;
}

function factsOf(carriers: readonly Carrier[]): readonly string[] {
  if (carriers.length === 0) return NONE;
  const facts = new Set<string>();
  for (const carrier of carriers) for (const fact of carrier.facts) facts.add(fact);
  // Sightings come in the order of fact ids: one carrier needs no sorting.
  return carriers.length === 1 ? [...facts] : [...facts].sort(byId);
}

function leafStatus(proof: Proof): ElementStatus {
  return proof.planned ? "planned" : statusOf(proof.value);
}

function branchStatus(proof: Proof, needed: boolean): ElementStatus {
  if (!needed && proof.value < PROVEN) return "not_required";
  if (proof.rule.kind === "unsettled" && (proof.children[0]?.value ?? 0) < DISPUTED) return "unsettled";
  return statusOf(proof.value);
}

function statusOf(value: Strength): ElementStatus {
  if (value === PROVEN) return "proven";
  if (value === DISPUTED) return "disputed";
  return value === ALLEGED ? "unproven" : "missing";
}

function carrierStatus(value: Strength): Carrier["status"] {
  if (value === PROVEN) return "proven";
  return value === DISPUTED ? "disputed" : "unproven";
}

function isEvidential(rule: Rule): boolean {
  return rule.kind === "evidence" || rule.kind === "knowledge" || rule.kind === "movement";
}

function bare(element: string, status: ElementStatus): ElementFinding {
  return { element, status, facts: NONE, carriers: NONE, against: NONE };
}

/** The name a leaf goes by in `elements` and `missing`. */
function elementName(rule: Rule): string {
  switch (rule.kind) {
    case "evidence":
      return rule.element;
    case "knowledge":
      return rule.of === "purpose" ? "knowledge" : "knowledge_of_age";
    case "victim":
      return "victim_age";
    case "victims":
      return "victims";
    default:
      return rule.kind;
  }
}
