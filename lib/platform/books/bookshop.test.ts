import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { createBookshop, type Maker } from "./bookshop";

const SHELF = { version: "v1", title: "handbook.en", files: ["handbook.en.pdf", "handbook.en.epub"] } as const;
const other = { version: "v1", title: "handbook.ru", files: ["handbook.ru.pdf"] } as const;

function shop(make: (shelf: { readonly files: readonly string[]; readonly title: string }, progress: Parameters<Maker>[2]) => Promise<boolean>) {
  const root = mkdtempSync(path.join(tmpdir(), "bookshop-"));
  const failures: unknown[] = [];
  const books = createBookshop(
    () => root,
    async (shelf, folder, progress) => {
      if (!(await make(shelf, progress))) throw new Error("no ink");
      mkdirSync(folder, { recursive: true });
      for (const name of shelf.files) writeFileSync(path.join(folder, name), name);
    },
    (error) => failures.push(error),
  );
  const settled = async (title: typeof SHELF | typeof other) => {
    for (;;) {
      const state = await books.ask(title);
      if (state.state !== "making") return state;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  };
  return { books, failures, settled };
}

test("BS1 two who ask at once have it made once", async () => {
  let made = 0;
  const { books, settled } = shop(() => Promise.resolve((made += 1) > 0));
  await Promise.all([books.ask(SHELF), books.ask(SHELF), books.ask(SHELF)]);
  expect((await settled(SHELF)).state).toBe("ready");
  expect(made).toBe(1);
});

test("BS2 the making can be watched, then it is a file", async () => {
  let go = (): void => undefined;
  const { books, settled } = shop(async (_, progress) => {
    progress({ done: 2, total: 4 });
    await new Promise<void>((resolve) => (go = resolve));
    return true;
  });
  expect(await books.open(SHELF, "handbook.en.pdf")).toBeNull();
  await books.ask(SHELF);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await books.ask(SHELF)).toEqual({ state: "making", done: 2, total: 4 });
  go();
  expect(await settled(SHELF)).toEqual({
    state: "ready",
    files: [
      { name: "handbook.en.pdf", bytes: 15 },
      { name: "handbook.en.epub", bytes: 16 },
    ],
  });
  expect(new TextDecoder().decode((await books.open(SHELF, "handbook.en.pdf")) ?? undefined)).toBe("handbook.en.pdf");
  expect(await books.open(SHELF, "../secrets.json")).toBeNull();
});

test("BS3 a failure is told and tried again", async () => {
  let tries = 0;
  const { books, failures, settled } = shop(() => Promise.resolve((tries += 1) > 1));
  expect((await settled(SHELF)).state).toBe("failed");
  expect(failures).toHaveLength(1);
  expect(await books.open(SHELF, "handbook.en.pdf")).toBeNull();
  expect((await settled(SHELF)).state).toBe("ready");
});

test("BS4 one book is made at a time", async () => {
  let atOnce = 0;
  let most = 0;
  const { books, settled } = shop(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 5));
    atOnce -= 1;
    return true;
  });
  await Promise.all([books.ask(SHELF), books.ask(other)]);
  await settled(SHELF);
  await settled(other);
  expect(most).toBe(1);
});
