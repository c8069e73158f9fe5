import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const SMALLEST_BYTES = 600;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What to compress, and how hard: 11 for the few files that everybody loads, less for hundreds of pages. */
export interface Compression {
  readonly directory: string;
  readonly files: RegExp;
  readonly brotliQuality: number;
}

/** Writes `.br` and `.gz` beside every matching file, once per build, so that no request pays for compression. */
export async function compressFiles({ directory, files, brotliQuality }: Compression): Promise<void> {
  const chosen = readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && files.test(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => statSync(file).size >= SMALLEST_BYTES);
  await Promise.all(
    chosen.map(async (file) => {
      const bytes = readFileSync(file);
      writeFileSync(
        `${file}.br`,
        await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      );
      writeFileSync(`${file}.gz`, await gzipped(bytes, { level: 9 }));
    }),
  );
}
