import type { DatabaseCondition } from "@/lib/db/migrations/migrations";
import { attention, broken, ok, type Finding } from "./finding";

/** Where the database was found and what it says of itself. */
export interface DatabaseSeen {
  /** For a person: "embedded, running", "embedded, started for this check", "at DATABASE_URL". */
  readonly where: string;
  readonly condition: DatabaseCondition;
  /** The server's version, e.g. `18.4`; null when it could not be asked. */
  readonly version: string | null;
  readonly demonstration: boolean;
}

/** Whether a start will find a database it can use. */
export function judgeDatabase({ where, condition, version, demonstration }: DatabaseSeen): Finding {
  const subject = "database";
  switch (condition.kind) {
    case "unreachable":
      return broken(subject, `${where}: cannot be reached (${condition.reason})`, "check the address, the password and that it runs");
    case "too_old":
      return broken(subject, `${where}: PostgreSQL ${condition.version} is too old`, "use 15 or newer");
    case "foreign":
      return broken(subject, `${where}: holds tables of another program`, "set DATABASE_URL to an empty database or to one of ours");
    case "newer":
      return broken(subject, `${where}: written by a newer release (${condition.unknown.join(", ")})`, "use that release, or another database");
    case "ready":
      break;
  }
  const { length } = condition.pending;
  const seen = `PostgreSQL ${version ?? "of unknown version"} ${where}; ${length === 0 ? "migrations up to date" : `${length} migration(s) pending, the next start applies them`}`;
  if (demonstration)
    return attention(subject, `${seen}; holds the demonstration`, "for real use set DATA_DIR or DATABASE_URL to an empty one: npm run serve refuses this one");
  return ok(subject, seen);
}

/** The content on disk: why it cannot be loaded, or what the rules find. */
export function judgeContent({
  failure,
  findings,
  coverage,
}: {
  readonly failure: string | null;
  readonly findings: number;
  readonly coverage: string;
}): Finding {
  if (failure !== null) return broken("content", failure, "mend it: npm run content check lists every finding");
  if (findings > 0) return attention("content", `${findings} finding(s)`, "npm run content check lists them");
  return ok("content", coverage);
}

/** Whether the build fits the sources. */
export function judgeBuild(state: "fresh" | "stale" | "none"): Finding {
  const seen = {
    fresh: "made from the sources as they are",
    stale: "older than the sources; the next start builds again",
    none: "none yet; the first start builds",
  };
  return ok("build", seen[state]);
}
