import path from "node:path";
import { addressOf, runningPostmaster } from "@/lib/platform/database/running-cluster";
import { loadOrCreateSecrets } from "@/lib/platform/secrets";

/** The database of a running product: DATABASE_URL, else the embedded one of a data directory. Throws when it does not run. */
export function databaseOf(databaseUrl: string | undefined, dataDir: string | undefined): string {
  if (databaseUrl) return databaseUrl;
  const directory = path.resolve(dataDir ?? ".data");
  const running = runningPostmaster(directory);
  if (!running) throw new Error(`No database runs in ${directory}: start the product there first (npm run serve), or set DATABASE_URL.`);
  return addressOf(running.port, loadOrCreateSecrets(directory).databasePassword);
}
