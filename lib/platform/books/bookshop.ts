import "server-only";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A file of the shop: its folder names the version, so a new version is another file. */
export interface Shelf {
  /** Folder below the shop's own, e.g. the version of content and program. */
  readonly version: string;
  /** What is made in one go, e.g. `handbook.ru`. */
  readonly title: string;
  /** Files it consists of, e.g. `handbook.ru.pdf`. */
  readonly files: readonly string[];
}

export interface Making {
  readonly done: number;
  readonly total: number;
}

export type BookState =
  | { readonly state: "ready"; readonly files: readonly { readonly name: string; readonly bytes: number }[] }
  | ({ readonly state: "making" } & Making)
  | { readonly state: "failed" };

/** Makes the files of a shelf in `folder`, each complete or not there at all, and tells how far it is. */
export type Maker = (shelf: Shelf, folder: string, progress: (making: Making) => void) => Promise<void>;

export interface Bookshop {
  /** Where a book stands; when it is not there, its making begins. */
  ask(shelf: Shelf): Promise<BookState>;
  /** The bytes of a file; null while it is not there. */
  open(shelf: Shelf, name: string): Promise<Uint8Array | null>;
}

/** A shop over a folder. State of what is being made is this process's own: another instance makes its own copy. */
export function createBookshop(folder: () => string, make: Maker, failed: (error: unknown) => void): Bookshop {
  const making = new Map<string, Making>();
  const broken = new Set<string>();
  let queue: Promise<void> = Promise.resolve();
  const folderOf = ({ version }: Shelf) => path.join(/* turbopackIgnore: true */ folder(), version);

  async function found(shelf: Shelf): Promise<{ name: string; bytes: number }[] | null> {
    const files = await Promise.all(
      shelf.files.map(async (name) => ({ name, bytes: await sizeOf(path.join(/* turbopackIgnore: true */ folderOf(shelf), name)) })),
    );
    return files.every(({ bytes }) => bytes > 0) ? files : null;
  }

  function begin(shelf: Shelf, key: string): void {
    making.set(key, { done: 0, total: 1 });
    queue = queue
      // Somebody's making may have ended between the look of the one who asked and now.
      .then(async () => (await found(shelf)) ?? make(shelf, folderOf(shelf), (progress) => making.set(key, progress)))
      .then(() => undefined)
      .catch((error: unknown) => {
        broken.add(key);
        failed(error);
      })
      .finally(() => making.delete(key));
  }

  return {
    async ask(shelf) {
      const key = `${shelf.version}/${shelf.title}`;
      const files = making.has(key) ? null : await found(shelf);
      if (files) return { state: "ready", files };
      // A failure is told once; whoever asks again has it tried again.
      if (broken.delete(key)) return { state: "failed" };
      // Nothing is awaited between this look and the beginning: two who ask at once begin once.
      if (!making.has(key)) begin(shelf, key);
      return { state: "making", ...(making.get(key) ?? { done: 0, total: 1 }) };
    },
    async open(shelf, name) {
      if (!shelf.files.includes(name) || !(await found(shelf))) return null;
      return new Uint8Array(await readFile(path.join(/* turbopackIgnore: true */ folderOf(shelf), name)));
    },
  };
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(/* turbopackIgnore: true */ file)).size;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return 0;
    throw error;
  }
}
