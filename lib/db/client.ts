import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** The connection pool of this process, and what runs inside one transaction of it. */
export type Database = PrismaClient;
export type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** Opens a pool of at most `connections` on a PostgreSQL address. */
export function openDatabase(connectionString: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: connections, connectionTimeoutMillis: 10_000 }) });
}

const holder: { current?: Database } = {};

/** The database of this process, opened on first use at the address the supervisor gave it. */
export function database(connectionString: string): Database {
  holder.current ??= openDatabase(connectionString);
  return holder.current;
}
