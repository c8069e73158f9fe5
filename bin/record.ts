// Recounts progress and scores from the learning record: npm run record -- verify | rebuild. Needs the product running or DATABASE_URL.
import { openDatabase } from "@/lib/db/client";
import { loadLibrary } from "@/lib/content/library";
import { newId, systemClock, systemRandomness } from "@/lib/platform/clock";
import { environment } from "@/lib/platform/env";
import { runningDatabaseUrl } from "@/lib/platform/database/running-database";
import { bookshop, contentRoot } from "@/lib/usecases/runtime";
import { recountEverything } from "@/lib/usecases/verify-record";

const mode = process.argv[2];
const databaseUrl = environment().DATABASE_URL ?? runningDatabaseUrl();
if (mode !== "verify" && mode !== "rebuild") {
  console.error("Say what to do: npm run record -- verify, or npm run record -- rebuild");
  process.exit(2);
}
if (databaseUrl === null) {
  console.error("No database is running: start the product, or set DATABASE_URL.");
  process.exit(1);
}
const db = openDatabase(databaseUrl, 2);
const found = await recountEverything(
  { db, databaseUrl, library: loadLibrary(contentRoot()), clock: systemClock, randomness: systemRandomness, books: bookshop(), newId },
  mode,
);
await db.$disconnect();
console.log(
  `${found.enrolments} enrolments, ${found.attempts} submitted attempts, ${found.rounds} finished rounds: ${found.statesAdrift.length} states, ${found.scoresAdrift.length} scores, ${found.answersAdrift.length} answers to cases and ${found.countsAdrift} counts of reports differ from the record.`,
);
for (const place of [...found.statesAdrift, ...found.scoresAdrift, ...found.answersAdrift]) console.log(`  ${place}`);
process.exitCode =
  found.scoresAdrift.length > 0 || (mode === "verify" && found.statesAdrift.length + found.answersAdrift.length + found.countsAdrift > 0) ? 1 : 0;
