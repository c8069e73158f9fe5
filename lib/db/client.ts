import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient, type Prisma } from "./generated/client";

/** The connection pool of this process, and what runs inside one transaction of it. */
export type Database = PrismaClient;
export type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** Beside each client, the address by which hot statements get a pool of their own. */
const addresses = new WeakMap<object, { readonly connectionString: string; readonly connections: number }>();
const pools = new WeakMap<object, pg.Pool>();
const statementNames = new Map<string, string>();

/** Opens a pool of at most `connections` on a PostgreSQL address. */
export function openDatabase(connectionString: string, connections = 10): Database {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: connections, connectionTimeoutMillis: 10_000 }) });
  addresses.set(client, { connectionString, connections });
  return client;
}

/**
 * The rows of a statement that runs on nearly every request. Outside a transaction it goes to the driver as a prepared
 * statement, at a quarter of the processor time that the client's own raw query takes; inside one, through the transaction.
 */
export async function rowsOf<Row extends object>(db: Database | Transaction, statement: Prisma.Sql): Promise<Row[]> {
  const pool = poolOf(db);
  if (pool === null) return db.$queryRaw<Row[]>(statement);
  const result = await pool.query<Row>({ name: nameOf(statement.text), text: statement.text, values: [...statement.values] });
  return result.rows;
}

function poolOf(db: Database | Transaction): pg.Pool | null {
  const address = addresses.get(db);
  if (!address) return null;
  const known = pools.get(db);
  if (known) return known;
  const pool = new pg.Pool({ connectionString: address.connectionString, max: address.connections, connectionTimeoutMillis: 10_000, allowExitOnIdle: true });
  // An idle connection that the server closed is replaced on the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  pools.set(db, pool);
  return pool;
}

function nameOf(text: string): string {
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  const name = `s${statementNames.size + 1}`;
  statementNames.set(text, name);
  return name;
}

const holder: { current?: Database } = {};

/** The database of this process, opened on first use at the address the supervisor gave it. */
export function database(connectionString: string): Database {
  holder.current ??= openDatabase(connectionString);
  return holder.current;
}
