import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openDatabase, type Database } from "@/lib/db/client";

/** A fresh database for one test file. */
export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  close(): Promise<void>;
}

/** Copies the migrated template; `close` ends the connections and the database goes with the whole cluster. */
export async function makeDatabase(): Promise<TestDatabase> {
  const template = new URL(inject("templateUrl"));
  const maintenance = new URL(template);
  maintenance.pathname = "/postgres";
  const name = `test_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  await client.query(`create database ${name} template ${template.pathname.slice(1)}`);
  await client.end();
  const address = new URL(template);
  address.pathname = `/${name}`;
  const db = openDatabase(address.href, 8);
  return { url: address.href, db, close: () => db.$disconnect() };
}
