import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "./generated/client";

/** What runs inside one transaction: SQL with its values apart, never put together as text. */
export interface Transaction {
  $queryRaw<Rows = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows>;
  /** Out: how many rows were touched. */
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
}
/** The connection pool of this process. */
export type Database = Omit<PrismaClient, keyof Transaction> & Transaction;

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

/**
 * Runs `work` in one transaction whose statements go to the driver prepared, at a quarter of what the client's own transactions
 * cost: for what a learner writes. What `work` throws undoes everything it wrote.
 */
export async function inTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const pool = poolOf(db);
  if (pool === null) return db.$transaction(work);
  const connection = await pool.connect();
  let lost: Error | undefined;
  try {
    await connection.query("begin");
    const result = await work(transactionOn(connection));
    await connection.query("commit");
    return result;
  } catch (error) {
    await connection.query("rollback").catch((failure: Error) => (lost = failure));
    throw error;
  } finally {
    // A connection that could not even roll back is not given to anybody else.
    connection.release(lost);
  }
}

function transactionOn(connection: pg.PoolClient): Transaction {
  const send = (query: TemplateStringsArray | Prisma.Sql, values: readonly unknown[]) => {
    const statement = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    return connection.query({ name: nameOf(statement.text), text: statement.text, values: [...statement.values] });
  };
  return {
    // The rows' shape is the caller's word, as with the client's own raw queries.
    $queryRaw: async <Rows>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => (await send(query, values)).rows as Rows,
    $executeRaw: async (query, ...values) => (await send(query, values)).rowCount ?? 0,
  };
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
