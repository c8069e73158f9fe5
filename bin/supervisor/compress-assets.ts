import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|json|svg|txt|map)$/;
const SMALLEST_BYTES = 600;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes `.br` and `.gz` beside every text asset, once per build, so that no request pays for compression. */
export async function compressAssets(directory: string): Promise<void> {
  const files = readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && COMPRESSIBLE.test(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => statSync(file).size >= SMALLEST_BYTES);
  await Promise.all(files.map(async (file) => {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${file}.gz`, await gzipped(bytes, { level: 9 }));
  }));
}
