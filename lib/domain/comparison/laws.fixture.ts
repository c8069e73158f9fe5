import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { lawProfileSchema } from "@/lib/domain/qualification";
import type { LawProfile } from "@/lib/domain/qualification";

/** The laws of the product, read for tests only. */
export const LAWS: readonly LawProfile[] = readdirSync("content/law")
  .toSorted()
  .map((id) => lawProfileSchema.parse(parse(readFileSync(`content/law/${id}/profile.yaml`, "utf8"))));

export function lawOf(id: string): LawProfile {
  const found = LAWS.find((law) => law.id === id);
  if (!found) throw new Error(`no law ${id}`);
  return found;
}
