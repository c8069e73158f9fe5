import { someFormula } from "@/lib/domain/qualification";
import type { AggravationRule, ElementId, Formula, LawProfile, OffenceRule } from "@/lib/domain/qualification";
import { cellOf, weakest } from "./cell";
import type { Cell, Remark, Standing } from "./cell";

type ListedFamily = "act" | "means" | "purpose";

/** The cell of an act, a means, a purpose or an aggravating circumstance. */
export function elementCell(profile: LawProfile, row: ElementId): Cell {
  const [family = "", id = ""] = row.split(".");
  return family === "agg" ? circumstanceCell(profile, row, id) : listedCell(profile, { row, family: family as ListedFamily, id });
}

interface Asked {
  readonly row: ElementId;
  readonly family: ListedFamily;
  readonly id: string;
}

function listedCell(profile: LawProfile, asked: Asked): Cell {
  const { row, family, id } = asked;
  const given = { row, profile: profile.id };
  const listings = listingsOf(profile, family);
  const listed = listings.find(({ elements }) => has(elements, id));
  if (listed) {
    const part = raisedPart(profile, listed.provision);
    if (part) return cellOf({ ...given, status: "conditional", standing: listed, remarks: [{ id: "raised_part", refs: [part.id] }] });
    return cellOf({ ...given, status: "present", standing: listed, remarks: onlySome(profile, family, id) });
  }
  const argued = listings.filter((listing) => has(listing.argued, id));
  const [carrier] = argued;
  if (carrier) {
    const under = argued.flatMap(({ elements }) => elements.map((element) => `${family}.${element}`));
    // The list was read; that it reaches this element is an argument.
    const standing: Standing = { ...carrier, state: "draft", basis: carrier.basis === "assumption" ? "assumption" : "inference" };
    return cellOf({ ...given, status: "conditional", standing, accepts: argued.map(({ provision }) => provision), remarks: [{ id: "argued", refs: under }] });
  }
  return throughPoints(profile, asked) ?? unnamed(profile, asked);
}

/** An element that only aggravating points ask for (CM4). */
function throughPoints(profile: LawProfile, { row, family, id }: Asked): Cell | null {
  for (const [remark, pick] of [
    ["aggravates", (point: AggravationRule) => point.when],
    ["arguable", (point: AggravationRule) => point.arguable],
  ] as const) {
    const points = pointsOf(profile).filter((point) => names(pick(point), family, id));
    const [first] = points;
    if (!first) continue;
    const remarks: Remark[] = [{ id: remark, refs: points.map((point) => point.id) }];
    return cellOf({ row, profile: profile.id, status: "conditional", standing: first, accepts: provisionsOfPoints(profile, points), remarks });
  }
  return null;
}

function unnamed(profile: LawProfile, { row, family }: Asked): Cell {
  const listings = listingsOf(profile, family);
  const given = { row, profile: profile.id, accepts: [...listings.map(({ provision }) => provision), ...primary(profile).map(({ provision }) => provision)] };
  if (family === "purpose") {
    const open = profile.openPurposeList;
    return open.value
      ? cellOf({ ...given, status: "conditional", standing: open, remarks: [{ id: "open_list", refs: [] }] })
      : cellOf({ ...given, status: "absent", standing: open });
  }
  const standing = weakest(listings) ?? (family === "means" && profile.meansRequired.value === "no" ? profile.meansRequired : wholeText(profile));
  return cellOf({ ...given, status: "absent", standing });
}

function circumstanceCell(profile: LawProfile, row: ElementId, id: string): Cell {
  const points = pointsOf(profile);
  const given = { row, profile: profile.id };
  const standing = points.filter((point) => point.element === row || names(point.when, "agg", id));
  if (standing[0]) {
    const remarks: Remark[] = [{ id: "point", refs: standing.map((point) => point.id) }];
    return cellOf({ ...given, status: "present", standing: standing[0], accepts: provisionsOfPoints(profile, standing), remarks });
  }
  const arguable = points.filter((point) => names(point.arguable, "agg", id));
  if (arguable[0]) {
    const remarks: Remark[] = [{ id: "arguable", refs: arguable.map((point) => point.id) }];
    return cellOf({ ...given, status: "conditional", standing: arguable[0], accepts: provisionsOfPoints(profile, arguable), remarks });
  }
  const accepts = [...provisionsOfPoints(profile, points), ...primary(profile).map(({ provision }) => provision)];
  return cellOf({ ...given, status: "absent", standing: readWhole(profile) ?? wholeText(profile), accepts });
}

/** How the list of aggravating points is known as a whole: verified only where every point and every part of the offence was read (CM7). */
function readWhole(profile: LawProfile): Standing | undefined {
  const known = weakest(pointsOf(profile));
  const parts = primary(profile).flatMap((offence) => offence.parts);
  // No single point says what is missing: the raised part does.
  const found = known && { ...known, provision: parts[1]?.provision ?? primary(profile)[0]?.provision };
  if (found?.state !== "verified") return found;
  return parts.every(({ penalty }) => penalty?.state === "verified") ? found : { ...found, state: "draft" };
}

/** What is known of a text as a whole, where no list of it can be cited. */
function wholeText(profile: LawProfile): Standing {
  const verified = profile.state === "verified";
  return { provision: primary(profile)[0]?.provision, state: verified ? "verified" : "draft", sources: verified ? profile.sources : [] };
}

function listingsOf(profile: LawProfile, family: ListedFamily) {
  return { act: profile.acts, means: profile.means, purpose: profile.purposes }[family];
}

/** The offences that answer whether this is trafficking under the law. */
export function primary(profile: LawProfile): readonly OffenceRule[] {
  return profile.offences.filter((offence) => offence.primary);
}

function pointsOf(profile: LawProfile): readonly AggravationRule[] {
  return primary(profile).flatMap((offence) => offence.aggravations);
}

function provisionsOfPoints(profile: LawProfile, points: readonly AggravationRule[]): (string | undefined)[] {
  const parts = new Map(primary(profile).flatMap((offence) => offence.parts.map((part) => [part.id, part.provision] as const)));
  return points.flatMap((point) => [point.provision, parts.get(point.part)]);
}

/** The raised part that a provision belongs to, by its own provision or that of a point; undefined for the basic offence. */
function raisedPart(profile: LawProfile, provision: string | undefined) {
  for (const offence of primary(profile)) {
    const [basic, ...raised] = offence.parts;
    if (provision === undefined || provision === offence.provision || provision === basic?.provision) continue;
    const point = offence.aggravations.find((candidate) => candidate.provision === provision);
    const part = raised.find((candidate) => candidate.provision === provision || candidate.id === point?.part);
    if (part) return part;
  }
  return undefined;
}

/** Names the offences that admit a listed element where others, which choose among the same list, do not. */
function onlySome(profile: LawProfile, family: ListedFamily, id: string): Remark[] {
  const choosing = primary(profile).filter(({ formula }) => someFormula(formula, (node) => family in node));
  const admitting = choosing.filter(({ formula }) => someFormula(formula, (node) => admits(node, family, id)));
  return admitting.length === 0 || admitting.length === choosing.length ? [] : [{ id: "offence", refs: admitting.map((offence) => offence.id) }];
}

function admits(node: Formula, family: ListedFamily, id: string): boolean {
  const wanted = leaf(node, family);
  return wanted === "listed" || (Array.isArray(wanted) && has(wanted, id));
}

function names(formula: Formula | undefined, family: ListedFamily | "agg", id: string): boolean {
  if (formula === undefined) return false;
  return someFormula(formula, (node) => {
    const wanted = leaf(node, family);
    return Array.isArray(wanted) && has(wanted, id);
  });
}

function leaf(node: Formula, family: ListedFamily | "agg"): unknown {
  return family in node ? (node as Readonly<Record<string, unknown>>)[family] : undefined;
}

function has(list: readonly unknown[], id: string): boolean {
  return list.includes(id);
}
