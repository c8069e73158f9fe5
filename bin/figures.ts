/**
 * Draws the figures of the lessons as SVG for the books, from the pages of a running product: what is printed is what is shown.
 * Run `npm run figures -- http://127.0.0.1:3000` after changing a figure or its words, then commit lib/platform/pdf/figures.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "playwright";
import { z } from "zod";
import { loadLibrary, type ContentLibrary } from "@/lib/content/library";
import type { LessonBlock } from "@/lib/domain/catalogue";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { findChromium } from "./browser.mjs";

/** Width of a figure in CSS pixels: the column of the book, a little reduced. */
const WIDTH = 600;
const folder = path.join(process.cwd(), "lib", "platform", "pdf", "figures");
const [base = "http://127.0.0.1:3000"] = process.argv.slice(2);

interface Stop {
  readonly address: string;
  readonly ids: readonly string[];
}

/** Figures of a text in reading order. */
function figuresIn(nodes: readonly LessonBlock[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "figure") return [node.id];
    if (node.type === "list") return node.items.flatMap(figuresIn);
    return node.type === "heading" || node.type === "paragraph" || !("children" in node) ? [] : figuresIn(node.children);
  });
}

/** Lessons that are written in `locale` and show figures. */
function stops(library: ContentLibrary, locale: Locale): Stop[] {
  return [...library.lessons.values()].flatMap(({ texts, courseId, moduleId, activity }): Stop[] => {
    const ids = texts[locale]?.steps.flatMap(({ nodes }) => figuresIn(nodes)) ?? [];
    const course = library.courses.get(courseId)?.structure.slug;
    const module = library.modules.get(moduleId)?.structure.slug;
    return ids.length > 0 && course && module ? [{ address: `${base}/${locale}/courses/${course}/${module}/${activity.slug}`, ids }] : [];
  });
}

async function draw(page: Page, { address, ids }: Stop, locale: Locale): Promise<number> {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (!answer?.ok()) {
    console.error(`${address} answered ${answer?.status() ?? "nothing"}: is the product running with this content?`);
    process.exitCode = 1;
    return 0;
  }
  await page.evaluate("document.fonts.ready.then(() => true)");
  const drawings = z.array(z.string()).parse(await page.evaluate(`drawFigures(${WIDTH})`));
  if (drawings.length !== ids.length) throw new Error(`${address} shows ${drawings.length} figures, its text names ${ids.length}`);
  for (const [index, id] of ids.entries()) writeFileSync(path.join(folder, `${id}.${locale}.svg`), `${drawings[index] ?? ""}\n`);
  return ids.length;
}

mkdirSync(folder, { recursive: true });
const library = loadLibrary(path.join(process.cwd(), "content"));
const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light", reducedMotion: "reduce" });
  await page.addInitScript({ path: path.join(process.cwd(), "bin", "figures", "draw-figures.mjs") });
  for (const locale of LOCALES) {
    let drawn = 0;
    for (const stop of stops(library, locale)) drawn += await draw(page, stop, locale);
    console.log(`${locale}: ${drawn} figures`);
  }
} finally {
  await browser.close();
}
