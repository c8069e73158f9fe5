import path from "node:path";
import { runningDatabaseUrl } from "@/lib/platform/database/running-database";

/** The database of a running product: DATABASE_URL, else the embedded one of a data directory. Throws when it does not run. */
export function databaseOf(databaseUrl: string | undefined, dataDir: string | undefined): string {
  const directory = path.resolve(dataDir ?? ".data");
  const url = databaseUrl ? databaseUrl : runningDatabaseUrl(directory);
  if (url === null) throw new Error(`No database runs in ${directory}: start the product there first (npm run serve), or set DATABASE_URL.`);
  return url;
}
