import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { lawProfileSchema } from "./profile";
import type { LawProfile } from "./profile";

/** The profile files of the product, read for tests only. */
export const PROFILE_IDS = [
  "palermo",
  "coe2005",
  "eu2011",
  "eu2024",
  "tkm_129_1_2010",
  "tkm_129_1_2016",
  "tkm_128_2023",
  "tkm_law2016",
  "ukr149",
  "mda165",
  "kaz128",
  "rus127",
  "deu232",
  "uk_msa",
  "usa1591",
  "ilo_c29",
  "opsc",
] as const;

const read = new Map<string, LawProfile>();

export function profileOf(id: string): LawProfile {
  const known = read.get(id);
  if (known !== undefined) return known;
  const profile = lawProfileSchema.parse(parse(readFileSync(`${process.cwd()}/content/law/${id}/profile.yaml`, "utf8")));
  read.set(id, profile);
  return profile;
}
