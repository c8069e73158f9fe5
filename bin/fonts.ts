/**
 * Builds the font files of the product from the Source Sans 3 and Source Serif 4 packages (SIL OFL 1.1).
 * Run `npx tsx bin/fonts.ts` after changing a range below or upgrading a font package, then commit the result:
 * - components/ui/fonts/*.woff2 and fonts.css: what pages load;
 * - lib/platform/fonts/*.ttf: what documents embed.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const webFolder = path.join(root, "components/ui/fonts");
const documentFolder = path.join(root, "lib/platform/fonts");

type Range = readonly [from: number, to: number];

const ASCII: Range = [0x20, 0x7e];
/** No-break space, quotation marks, dashes, ellipsis, numero, arrows, section, degree, multiplication, comparison. */
const PUNCTUATION: readonly Range[] = [
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x2011, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2116, 0x2116],
  [0x2190, 0x2193],
  [0x2264, 0x2265],
];
const TURKMEN: readonly Range[] = letters("äçňöşüýžÄÇŇÖŞÜÝŽ");
/** Names of people and works cited: the commonest accented letters. */
const ACCENTED: readonly Range[] = letters("áàâãåéèêëíîïñóôúûßÉ");
const RUSSIAN: readonly Range[] = [
  [0x401, 0x401],
  [0x410, 0x44f],
  [0x451, 0x451],
];

const LATIN = [ASCII, ...PUNCTUATION, ...TURKMEN, ...ACCENTED];
/** A Russian page needs digits, punctuation and Latin too: one file serves it instead of two. */
const CYRILLIC = [ASCII, ...PUNCTUATION, ...RUSSIAN];
const DOCUMENT: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x400, 0x52f],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
  [0x25a0, 0x25cf],
  [0x2713, 0x2717],
];

interface Face {
  readonly family: "Handbook Sans" | "Handbook Serif";
  readonly file: string;
  readonly weight: 400 | 600;
  readonly source: string;
  /** `documents` only: pages set bold words of a serif text in the sans, which spares the reader one file. */
  readonly for: "both" | "documents";
}

const FACES: readonly Face[] = [
  face("Handbook Sans", "sans-400", "source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  face("Handbook Sans", "sans-600", "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  face("Handbook Serif", "serif-400", "source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  face("Handbook Serif", "serif-400-italic", "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf", "documents"),
  face("Handbook Serif", "serif-600", "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf", "documents"),
];

function face(family: Face["family"], file: string, source: string, use: Face["for"] = "both"): Face {
  return { family, file, source, for: use, weight: file.endsWith("600") ? 600 : 400 };
}

function letters(text: string): Range[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
    .toSorted((left, right) => left - right)
    .map((code) => [code, code] as const);
}

function textOf(ranges: readonly Range[]): string {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset))).join("");
}

function unicodeRange(ranges: readonly Range[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",");
}

/** Kerning, combining marks and tabular figures stay; hinting and every stylistic feature go. */
const WEB_FEATURES = ["kern", "mark", "ccmp", "locl", "tnum"];

async function writeWebFace(entry: Face, script: "latin" | "cyrillic"): Promise<string> {
  const ranges = script === "latin" ? LATIN : CYRILLIC;
  const original = await readFile(require.resolve(`@expo-google-fonts/${entry.source}`));
  const bytes = await subsetFont(original, textOf(ranges), { targetFormat: "woff2", noHinting: true, keepFeatures: WEB_FEATURES });
  const name = `${entry.file}-${script}.woff2`;
  await writeFile(path.join(webFolder, name), bytes);
  console.log(`${name} ${bytes.length} bytes`);
  const family = script === "latin" ? entry.family : `${entry.family} Cyrillic`;
  return [
    "@font-face{",
    `font-family:"${family}";font-style:normal;font-weight:${entry.weight};font-display:swap;`,
    `src:url("./${name}") format("woff2");unicode-range:${unicodeRange(ranges)}}`,
  ].join("");
}

async function writeDocumentFace(entry: Face): Promise<void> {
  const original = await readFile(require.resolve(`@expo-google-fonts/${entry.source}`));
  const bytes = await subsetFont(original, textOf(DOCUMENT), {
    targetFormat: "truetype",
    noHinting: true,
    keepFeatures: [...WEB_FEATURES, "mkmk", "lnum", "pnum", "liga"],
    preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17],
  });
  const name = path.basename(entry.source);
  await writeFile(path.join(documentFolder, name), bytes);
  console.log(`${name} ${bytes.length} bytes`);
}

await mkdir(webFolder, { recursive: true });
await mkdir(documentFolder, { recursive: true });
const rules: string[] = [];
for (const entry of FACES) {
  if (entry.for === "both") rules.push(await writeWebFace(entry, "latin"), await writeWebFace(entry, "cyrillic"));
  await writeDocumentFace(entry);
}
await writeFile(path.join(webFolder, "fonts.css"), `/* Written by bin/fonts.ts. */\n${rules.join("\n")}\n`);
for (const folder of [webFolder, documentFolder]) {
  await copyFile(require.resolve("@expo-google-fonts/source-sans-3/LICENSE_FONT"), path.join(folder, "OFL-source-sans-3.txt"));
  await copyFile(require.resolve("@expo-google-fonts/source-serif-4/LICENSE_FONT"), path.join(folder, "OFL-source-serif-4.txt"));
}
