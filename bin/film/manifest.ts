import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { durationOf } from "@/lib/domain/film";
import { z } from "zod";
import { VERSIONS } from "./render";
import { fingerprintOf, smallFilesOf } from "./source";
import type { Film } from "./source";

const MANIFEST = "film.json";

const manifestSchema = z.strictObject({
  id: z.string(),
  /** Of the pictures the videos were rendered from. */
  pictures: z.string(),
  seconds: z.number(),
  videos: z.array(z.strictObject({ name: z.string(), type: z.string(), width: z.number(), height: z.number(), bytes: z.number(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Where the rendered files of a film lie. */
export const folderOf = (root: string, id: string) => path.join(root, "public", "film", id);
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Writes captions and stills. */
export function writeSmallFiles(folder: string, film: Film): void {
  for (const [name, text] of smallFilesOf(film)) writeFileSync(path.join(folder, name), text);
}

/** Writes down what the videos in `folder` were rendered from and how big they are. */
export function writeManifest(folder: string, { script }: Film): Manifest {
  const videos = VERSIONS.map(({ name, type, width, height }) => {
    const bytes = readFileSync(path.join(folder, name));
    return { name, type, width, height, bytes: bytes.length, sha256: sha256(bytes) };
  });
  const manifest: Manifest = { id: script.id, pictures: fingerprintOf(script), seconds: durationOf(script), videos };
  writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** What of the rendered files is not of the present script, one sentence each (FP1, FP2, FP3). */
export function staleFiles(folder: string, film: Film): string[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path.join(folder, MANIFEST), "utf8")));
  const pictures = manifest.pictures === fingerprintOf(film.script) ? [] : ["the pictures have changed since the film was rendered: npm run film"];
  const videos = manifest.videos.flatMap(({ name, bytes, sha256: expected }) => {
    const file = readFileSync(path.join(folder, name));
    return file.length === bytes && sha256(file) === expected ? [] : [`${name} is not the file the manifest names: npm run film`];
  });
  const small = [...smallFilesOf(film)].flatMap(([name, text]) =>
    readFileSync(path.join(folder, name), "utf8") === text ? [] : [`${name} is of older words or pictures: npm run film -- words`],
  );
  return [...pictures, ...videos, ...small];
}
