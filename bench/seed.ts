// Fills the empty database of a running product with the data set of the benchmarks:
//   DATA_DIR=/tmp/bench node bin/run.mjs bench/seed.ts        or with DATABASE_URL=postgresql://…
import pg from "pg";
import { hashPassword } from "@/lib/platform/passwords/passwords";
import { databaseOf } from "./place";
import { coursesOf, courseStatements, STAFF, type Sizes } from "./seed-sql";

/** Everybody's password; the people of the data set do not exist. */
export const BENCH_PASSWORD = "bench-password-1";
export const FULL: Sizes = { learners: 2000, large: 20_000 };

/** Fills the database, all or nothing. Throws when it holds people already. */
export async function seed(databaseUrl: string, sizes: Sizes): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>("select count(*) from person");
    if (rows[0]?.count !== "0") throw new Error("The database holds people already: seed an empty one.");
    const hash = await hashPassword(BENCH_PASSWORD);
    const statements = [...STAFF, ...coursesOf(sizes).flatMap(courseStatements)];
    await client.query("begin");
    for (const statement of statements) await client.query(statement, statement.includes("$1") ? [hash] : []);
    await client.query("commit");
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

if (process.argv[1]?.endsWith("seed.ts")) {
  const startedAt = Date.now();
  await seed(databaseOf(process.env.DATABASE_URL, process.env.DATA_DIR), FULL);
  console.log(
    `Seeded ${FULL.learners} and ${FULL.large} learners in ${((Date.now() - startedAt) / 1000).toFixed(1)} s. Sign in as learner1@example.org or admin@example.org with ${BENCH_PASSWORD}.`,
  );
}
