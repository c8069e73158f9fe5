import { strFromU8, unzipSync } from "fflate";

/** The texts of an EPUB by name; fonts left out. */
export function readEpub(bytes: Uint8Array): ReadonlyMap<string, string> {
  const texts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith(".ttf"));
  return new Map(texts.map(([name, content]) => [name, strFromU8(content)]));
}
