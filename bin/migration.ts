// Writes a new migration from prisma/schema.prisma: npm run migration -- <name>
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeMigration } from "@/lib/db/migrations/migrations";
import { startLocalDatabase } from "@/lib/platform/database/local-database";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Say what the migration does, in lower case: npm run migration -- add_training_notes");
  process.exit(2);
}
const scratch = mkdtempSync(path.join(tmpdir(), "migration-"));
const local = await startLocalDatabase(scratch, "scratch-database-only");
try {
  const folder = await writeMigration({
    connectionString: local.url,
    directory: path.resolve("prisma/migrations"),
    schemaFile: path.resolve("prisma/schema.prisma"),
    name,
  });
  console.log(folder === null ? "The schema says nothing new: no migration written." : `Written: ${path.relative(".", folder)}`);
} finally {
  await local.stop();
  rmSync(local.directory, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
}
