import "server-only";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { openSchemaEngine } from "./schema-engine";

const NO_FILTER = { externalTables: [], externalEnums: [] };
const LOCKFILE = "migration_lock.toml";
const OLDEST_POSTGRES = 150_000;

/** What the database says of itself before anything is changed. */
export type DatabaseCondition =
  | { readonly kind: "ready"; readonly pending: readonly string[] }
  | { readonly kind: "unreachable"; readonly reason: string }
  | { readonly kind: "too_old"; readonly version: string }
  | { readonly kind: "foreign" }
  | { readonly kind: "newer"; readonly unknown: readonly string[] };

/** Names of the migrations in `directory`, oldest first. */
export function migrationNames(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Looks at a database without touching it: reachable, new enough, ours, not ahead of this release, and what is pending. */
export async function inspectDatabase(connectionString: string, directory: string): Promise<DatabaseCondition> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    return { kind: "unreachable", reason: error instanceof Error ? error.message : "no reason given" };
  }
  try {
    const version = await client.query<{ server_version_num: string }>("show server_version_num");
    const number = Number(version.rows[0]?.server_version_num ?? 0);
    if (number < OLDEST_POSTGRES) return { kind: "too_old", version: String(Math.floor(number / 10_000)) };
    const tables = await client.query<{ tablename: string }>("select tablename from pg_tables where schemaname = 'public'");
    const names = new Set(tables.rows.map((row) => row.tablename));
    if (!names.has("_prisma_migrations")) {
      return names.size === 0 ? { kind: "ready", pending: migrationNames(directory) } : { kind: "foreign" };
    }
    if (names.size > 1 && !names.has("learning_record")) return { kind: "foreign" };
    const applied = await client.query<{ migration_name: string }>(
      "select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null",
    );
    return compareHistory(
      applied.rows.map((row) => row.migration_name),
      migrationNames(directory),
    );
  } finally {
    await client.end();
  }
}

function compareHistory(applied: readonly string[], known: readonly string[]): DatabaseCondition {
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) return { kind: "newer", unknown };
  return { kind: "ready", pending: known.filter((name) => !applied.includes(name)) };
}

function migrationList(directory: string) {
  const lockfile = path.join(directory, LOCKFILE);
  return {
    baseDir: directory,
    lockfile: { path: `./${LOCKFILE}`, content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames(directory).map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: readFileSync(path.join(directory, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** Applies every pending migration, each in order; returns their names. Throws the engine's message when one fails. */
export async function applyMigrations(connectionString: string, directory: string): Promise<readonly string[]> {
  const engine = await openSchemaEngine(connectionString);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationList(directory), filters: NO_FILTER });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/**
 * Writes the SQL that leads from the committed migrations to `schemaFile` as a new migration called `name`.
 * `connectionString` is an empty scratch database in which the history is replayed. Returns the folder, or null when nothing changed.
 */
export async function writeMigration(options: {
  readonly connectionString: string;
  readonly directory: string;
  readonly schemaFile: string;
  readonly name: string;
}): Promise<string | null> {
  const schema = readFileSync(options.schemaFile, "utf8");
  const engine = await openSchemaEngine(options.connectionString, schema);
  try {
    const existing = migrationNames(options.directory);
    const { stdout } = await engine.diff({
      from: existing.length === 0 ? { tag: "empty" } : { tag: "migrations", ...migrationList(options.directory) },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    if (!stdout || stdout.includes("This is an empty migration")) return null;
    const folder = path.join(options.directory, `${String(existing.length + 1).padStart(4, "0")}_${options.name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "migration.sql"), stdout);
    writeFileSync(path.join(options.directory, LOCKFILE), 'provider = "postgresql"\n');
    return folder;
  } finally {
    engine.free();
  }
}
