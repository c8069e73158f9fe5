import type { z } from "zod";
import { someFormula } from "./formula";
import type { Formula } from "./formula";

/** The parts of a profile the cross-checks read. Kept apart from the schema, whose type is inferred from it. */
interface Checkable {
  readonly acts: Listed;
  readonly means: Listed;
  readonly purposes: Listed;
  readonly provisions: Readonly<Record<string, unknown>>;
  readonly saleWithoutPurpose: { readonly value: readonly string[] };
  readonly offenderRelease: { readonly value: { readonly points: readonly string[] } };
  readonly neighbours: readonly { readonly id: string }[];
  readonly offences: readonly CheckableOffence[];
}
type Listed = readonly { readonly elements: readonly string[] }[];
interface CheckableOffence {
  readonly id: string;
  readonly kind: string;
  readonly primary: boolean;
  readonly formula: Formula;
  readonly parts: readonly { readonly id: string }[];
  readonly aggravations: readonly { readonly id: string; readonly part: string }[];
}
type Report = (path: (string | number)[], message: string) => void;

/** Cross-checks of a law profile that no single field can answer. Reports into the schema's issue list. */
export function checkProfile(profile: Checkable, context: z.RefinementCtx): void {
  const report: Report = (path, message) => context.addIssue({ code: "custom", path, message });
  checkStandings(profile, profile.provisions, [], report);
  checkUnique(
    profile.offences.map((offence) => offence.id),
    ["offences"],
    report,
  );
  checkUnique(
    profile.neighbours.map((neighbour) => neighbour.id),
    ["neighbours"],
    report,
  );
  profile.offences.forEach((offence, index) => checkOffence(offence, ["offences", index], report));
  if (!profile.offences.some((offence) => offence.primary)) report(["offences"], "no offence is marked primary");
  checkSale(profile, report);
  checkListed(profile, report);
  const points = new Set(profile.offences.flatMap((offence) => [...offence.parts, ...offence.aggravations].map((point) => point.id)));
  for (const point of profile.offenderRelease.value.points) {
    if (!points.has(point)) report(["offenderRelease", "value", "points"], `no part or point ${point}`);
  }
}

function checkOffence(offence: CheckableOffence, path: (string | number)[], report: Report): void {
  const parts = offence.parts.map((part) => part.id);
  checkUnique(parts, [...path, "parts"], report);
  checkUnique(
    offence.aggravations.map((point) => point.id),
    [...path, "aggravations"],
    report,
  );
  for (const point of offence.aggravations) {
    if (!parts.includes(point.part)) report([...path, "aggravations"], `point ${point.id} names part ${point.part}, which does not exist`);
  }
  if (someFormula(offence.formula, (node) => "border" in node)) report([...path, "formula"], "a border is never an element of an offence");
  if (someFormula(offence.formula, (node) => "victims" in node)) report([...path, "formula"], "the number of victims only aggravates");
  if (!someFormula(offence.formula, (node) => "act" in node || "purpose" in node || "means" in node)) {
    report([...path, "formula"], "an offence needs at least one element that facts can carry");
  }
}

function checkSale(profile: Checkable, report: Report): void {
  const used = profile.offences.some((offence) => someFormula(offence.formula, (node) => "act" in node && node.act === "standalone"));
  if (used !== profile.saleWithoutPurpose.value.length > 0) {
    report(["saleWithoutPurpose"], "acts that stand alone and the formulas that use them must agree");
  }
}

/** A formula may single out some of the listed elements; it cannot require what the profile does not list. */
function checkListed(profile: Checkable, report: Report): void {
  const listed = (entries: Listed): ReadonlySet<string> => new Set(entries.flatMap((entry) => entry.elements));
  const lists = { act: listed(profile.acts), means: listed(profile.means), purpose: listed(profile.purposes) };
  profile.offences.forEach((offence, index) => {
    someFormula(offence.formula, (node) => {
      const [family, wanted] =
        "act" in node
          ? (["act", node.act] as const)
          : "means" in node
            ? (["means", node.means] as const)
            : "purpose" in node
              ? (["purpose", node.purpose] as const)
              : [null, []];
      if (family === null || typeof wanted === "string") return false;
      for (const id of wanted) if (!lists[family].has(id)) report(["offences", index, "formula"], `${family}.${id} is not among the listed elements`);
      return false;
    });
  });
}

function checkUnique(ids: readonly string[], path: (string | number)[], report: Report): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) report(path, `${id} occurs twice`);
  });
}

/** Walks the whole profile: every cited provision exists, and what is called verified names the source it was read in. */
function checkStandings(value: unknown, provisions: Readonly<Record<string, unknown>>, path: (string | number)[], report: Report): void {
  if (Array.isArray(value)) {
    value.forEach((entry: unknown, index) => checkStandings(entry, provisions, [...path, index], report));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if ("provision" in value && typeof value.provision === "string" && !(value.provision in provisions)) {
    report([...path, "provision"], `no provision ${value.provision} in this profile`);
  }
  if ("state" in value && value.state === "verified" && "sources" in value && Array.isArray(value.sources) && value.sources.length === 0) {
    report([...path, "sources"], "a verified statement names the source it was read in");
  }
  for (const [key, entry] of Object.entries(value)) checkStandings(entry, provisions, [...path, key], report);
}
