import "server-only";
import type { Database } from "@/lib/db/client";

const KEY = "demonstration";

/** The sign-in lines of a demonstration that was seeded here; null when this is no demonstration. */
export async function isDemonstration(db: Database): Promise<string[] | null> {
  const row = await db.installation.findUnique({ where: { key: KEY }, select: { value: true } });
  return row ? row.value.split("\n") : null;
}

/** Marks the database as a demonstration for ever: production refuses to run on it. */
export async function markDemonstration(db: Database, signIns: readonly string[]): Promise<void> {
  await db.installation.upsert({ where: { key: KEY }, create: { key: KEY, value: signIns.join("\n") }, update: { value: signIns.join("\n") } });
}
