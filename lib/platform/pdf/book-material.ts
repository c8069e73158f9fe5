import "server-only";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const FONTS = {
  "sans-400.ttf": "SourceSans3_400Regular.ttf",
  "sans-600.ttf": "SourceSans3_600SemiBold.ttf",
  "serif-400.ttf": "SourceSerif4_400Regular.ttf",
  "serif-400-italic.ttf": "SourceSerif4_400Regular_Italic.ttf",
  "serif-600.ttf": "SourceSerif4_600SemiBold.ttf",
} as const;

/** Drawings of the figures by `figure.language`, as `npm run figures` left them. */
export function readDrawings(): Readonly<Record<string, Drawing>> {
  const folder = path.join(process.cwd(), "lib", "platform", "pdf", "figures");
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith(".svg"))
    .map((name) => [name.slice(0, -".svg".length), drawingOf(readFileSync(path.join(folder, name), "utf8"))] as const);
  return Object.fromEntries(entries);
}

function drawingOf(svg: string): Drawing {
  const size = /^<svg [^>]*?width="(?<width>\d+)" height="(?<height>\d+)"/u.exec(svg)?.groups;
  return { svg, width: Number(size?.["width"] ?? 600), height: Number(size?.["height"] ?? 400) };
}

/** Fonts of the documents, by the names the style of an EPUB asks for. */
export function readBookFonts(): Readonly<Record<string, Uint8Array>> {
  const folder = path.join(process.cwd(), "lib", "platform", "fonts");
  return Object.fromEntries(Object.entries(FONTS).map(([name, file]) => [name, new Uint8Array(readFileSync(path.join(folder, file)))]));
}
