import { openDatabase } from "@/lib/db/client";
import { countPeople } from "@/lib/db/people";
import type { Environment } from "@/lib/platform/env";
import { issueFirstRunLink } from "@/lib/usecases/one-time-links";
import { seedDemonstration } from "@/lib/usecases/demonstration/seed-demonstration";
import { isDemonstration } from "@/lib/usecases/demonstration/demonstration-mark";
import { StartFailure, step } from "./failure";

export interface Place {
  readonly env: Environment;
  readonly host: string;
  readonly databaseUrl: string;
}

/** What a person needs to know to begin: the address, and either one sign-in per role or the first administrator's link. */
export async function announce(mode: "start" | "serve", { env, host, databaseUrl }: Place): Promise<string[]> {
  const address = env.PUBLIC_URL ?? `http://${host === "0.0.0.0" ? "localhost" : host}:${env.PORT}`;
  const db = openDatabase(databaseUrl, 4);
  try {
    const people = await countPeople(db);
    const demonstration = await isDemonstration(db);
    if (mode === "serve" && demonstration) {
      throw new StartFailure("This database holds the demonstration with its published passwords: set DATA_DIR or DATABASE_URL to an empty one for real use.");
    }
    const lines = [`Open ${address}`];
    if (mode === "start" && people === 0) {
      const signIns = await step("Seeding the demonstration", () => seedDemonstration(db, databaseUrl));
      return [...lines, ...signIns];
    }
    if (mode === "start") return [...lines, ...(demonstration ?? [])];
    if (people > 0) return lines;
    const link = await issueFirstRunLink(db);
    return [...lines, `First administrator: open ${address}/en/link/${link} (works once, within 24 hours)`];
  } finally {
    await db.$disconnect();
  }
}
