import "server-only";
import { createHash } from "node:crypto";
import type { Database, Transaction } from "@/lib/db/client";
import { findLawVersion, type LawVersionRow } from "@/lib/db/law-versions";
import type { CaseStructure } from "@/lib/domain/catalogue";
import { lawProfileSchema, type LawProfile } from "@/lib/domain/qualification";
import type { Runtime } from "@/lib/usecases/runtime";
import type { PinnedCase } from "./pinned";

/** What a case is graded against: its persons and its laws, as they were when the attempt was started. */
export interface CaseGround {
  readonly pinned: PinnedCase;
  readonly structure: CaseStructure;
  /** The first is the one asked for article and part. */
  readonly laws: readonly [LawProfile, ...LawProfile[]];
}

const hashes = new WeakMap<LawProfile, string>();
/** Versions read from the database: content under a hash never changes, and an installation sees few of them. */
const kept = new Map<string, LawProfile>();

/** The version of a profile: a hash over everything it says. */
export function lawVersion(profile: LawProfile): string {
  const known = hashes.get(profile);
  if (known !== undefined) return known;
  const version = createHash("sha256").update(JSON.stringify(profile)).digest("hex").slice(0, 32);
  hashes.set(profile, version);
  return version;
}

/** The laws a case asks for, each with its version. Throws when the case names a law that does not exist: a content fault. */
export function lawsToPin(runtime: Runtime, structure: CaseStructure): LawVersionRow[] {
  return structure.profiles.map((id) => {
    const profile = runtime.library.profiles.get(id);
    if (!profile) throw new Error(`case ${structure.id} names law profile ${id}, which does not exist`);
    return { version: lawVersion(profile), profileId: id, profile };
  });
}

/**
 * Persons and laws of a pinned case. An attempt that was started before laws were pinned is read against the content of
 * the day. Throws when a pinned version is lost, or a law does not exist.
 */
export async function groundOf(runtime: Runtime, db: Database | Transaction, pinned: PinnedCase): Promise<CaseGround> {
  const structure = structureOf(runtime, pinned);
  const wanted = pinned.laws ?? lawsToPin(runtime, structure).map(({ version, profileId }) => ({ version, id: profileId }));
  const [main, ...others] = await Promise.all(wanted.map(({ id, version }) => lawAt(runtime, db, id, version)));
  if (!main) throw new Error(`case ${pinned.caseId} names no law profile`);
  return { pinned, structure, laws: [main, ...others] };
}

/** The structure of a pinned case: as pinned, or of the day for attempts that did not pin it. */
export function structureOf(runtime: Runtime, pinned: PinnedCase): CaseStructure {
  const structure = pinned.structure ?? runtime.library.cases.get(pinned.caseId)?.structure;
  if (!structure) throw new Error(`case ${pinned.caseId} is gone from the content`);
  return structure;
}

async function lawAt(runtime: Runtime, db: Database | Transaction, id: string, version: string): Promise<LawProfile> {
  const current = runtime.library.profiles.get(id);
  if (current && lawVersion(current) === version) return current;
  const known = kept.get(version);
  if (known) return known;
  const stored = await findLawVersion(db, version);
  if (stored === null) throw new Error(`version ${version} of law profile ${id} is not in the database`);
  const profile = lawProfileSchema.parse(stored);
  kept.set(version, profile);
  return profile;
}
