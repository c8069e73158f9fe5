/**
 * Renders the film of a script into `public/film/<id>`, where the product serves it from; the files are part of the repository.
 * `npm run film` draws everything anew and needs ffmpeg (Debian: apt-get install ffmpeg); `npm run film -- words` writes captions
 * and stills alone; `npm run film -- check` says what is not of the present script.
 */
import { mkdirSync } from "node:fs";
import { folderOf, staleFiles, writeManifest, writeSmallFiles } from "./film/manifest";
import { render } from "./film/render";
import { readFilm } from "./film/source";

const FILM = "m1-film";
const root = process.cwd();
const folder = folderOf(root, FILM);
const film = readFilm(root, FILM);
const task = process.argv[2] ?? "all";

if (task === "check") {
  const stale = staleFiles(folder, film);
  for (const sentence of stale) console.error(sentence);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else if (task === "words" || task === "all") {
  mkdirSync(folder, { recursive: true });
  writeSmallFiles(folder, film);
  if (task === "all") {
    await render(film.script, folder, (done, all) => console.log(`${Math.round((100 * done) / all)} %`));
    for (const { name, bytes } of writeManifest(folder, film).videos) console.log(`${name} ${(bytes / 1e6).toFixed(2)} MB`);
  }
} else {
  console.error("usage: film [words|check]");
  process.exitCode = 2;
}
