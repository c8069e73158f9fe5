import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { parseYaml } from "@/lib/content/yaml-source";
import { durationOf, filmScriptSchema, filmWordsSchema, webVtt } from "@/lib/domain/film";
import type { FilmScript, FilmWords } from "@/lib/domain/film";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { frameAt, pictureAt } from "./picture";

/** A film as its files say it. */
export interface Film {
  readonly script: FilmScript;
  readonly words: Readonly<Record<Locale, FilmWords>>;
}

/** Reads a film from `content/exercises/<id>`. Fails loudly when a file does not parse: `npm run content check` says where. */
export function readFilm(root: string, id: string): Film {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const file = `content/exercises/${id}/${name}`;
    const { parsed, findings } = parseYaml({ path: file, text: readFileSync(path.join(root, file), "utf8"), schema });
    if (parsed === null) throw new Error(findings.map(({ line, message }) => `${file}:${line} ${message}`).join("\n"));
    return parsed.value;
  };
  const [en, ru, tk] = [read("script.en.yaml", filmWordsSchema), read("script.ru.yaml", filmWordsSchema), read("script.tk.yaml", filmWordsSchema)];
  return { script: read("script.yaml", filmScriptSchema), words: { en, ru, tk } };
}

/** What the pictures of a film are, in one number: a film is of the present script and drawings while this is unchanged (FP1). */
export function fingerprintOf(script: FilmScript): string {
  const hash = createHash("sha256");
  for (let second = 0; second <= durationOf(script); second += 0.5) hash.update(frameAt(script, second));
  return hash.digest("hex");
}

/** The small files of a film by name: captions in every language, a still of every scene, the poster (FP2). */
export function smallFilesOf({ script, words }: Film): ReadonlyMap<string, string> {
  const captions = LOCALES.map((locale) => [`captions.${locale}.vtt`, webVtt(script, words[locale])] as const);
  const stills = script.scenes.map((scene) => [`still-${scene.id}.svg`, pictureAt(scene, scene.still)] as const);
  return new Map([...captions, ...stills]);
}
