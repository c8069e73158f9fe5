import "server-only";
import path from "node:path";
import { loadLibrary, type ContentLibrary } from "@/lib/content/library";
import { database, type Database } from "@/lib/db/client";
import type { Id } from "@/lib/kernel/ids";
import type { Clock, Randomness } from "@/lib/kernel/ports";
import { createBookshop, type Bookshop } from "@/lib/platform/books/bookshop";
import { makeInProcess } from "@/lib/platform/books/make-in-process";
import { newId, systemClock, systemRandomness } from "@/lib/platform/clock";
import { dataDirectory, environment } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

/** What every use case stands on: the database, the content, time and chance. Tests hand in their own. */
export interface Runtime {
  readonly db: Database;
  readonly databaseUrl: string;
  readonly library: ContentLibrary;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Handbook and manual as files, made on demand. */
  readonly books: Bookshop;
  newId<Name extends string>(): Id<Name>;
}

/** Folder of the content, beside the program. */
export function contentRoot(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "content");
}

/** The books of this installation, kept in its data directory. */
export function bookshop(): Bookshop {
  const folder = (): string => path.join(/* turbopackIgnore: true */ dataDirectory(), "books");
  return createBookshop(folder, makeInProcess, (error) => log().error({ err: error }, "a book could not be made"));
}

let current: Runtime | undefined;

/** The runtime of this process. Throws when it was started without a database address: the supervisor gives it. */
export function runtime(): Runtime {
  if (current) return current;
  const databaseUrl = environment().DATABASE_URL;
  if (!databaseUrl) throw new Error("DATABASE_URL is missing: start the product with npm start or npm run serve.");
  current = {
    db: database(databaseUrl),
    databaseUrl,
    // Read on first use: what only looks at the database does not wait for the content.
    get library() {
      return loadLibrary(contentRoot());
    },
    clock: systemClock,
    randomness: systemRandomness,
    books: bookshop(),
    newId,
  };
  return current;
}
