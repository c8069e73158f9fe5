// npm run bench: starts the product on a data directory of its own, seeds it, measures, writes bench/results.md.
// With `-- --quick` it shows in a few minutes that everything works; with `-- --only=journey,browser` it takes some parts.
// Neither of these writes anything.
import { writeFileSync } from "node:fs";
import { startProduct, type Product } from "./product";
import { resultsDocument, type Section } from "./results";
import { browserSections, engineSection, FULL, journeySection, QUICK, reportSection, requestSection, type Effort } from "./sections";
import { FULL as EVERYBODY, seed } from "./seed";

type Part = (product: Product, effort: Effort) => Promise<readonly Section[]>;
const PARTS: Readonly<Record<string, Part>> = {
  journey: async (product, effort) => [await journeySection(product, effort)],
  requests: async (product, effort) => [await requestSection(product, effort)],
  reports: async (product, effort) => [await reportSection(product, effort)],
  browser: (product, effort) => browserSections(product, effort, process.env.CHROMIUM_PATH),
  engine: async () => [engineSection()],
};

const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const effort = process.argv.includes("--quick") ? QUICK : FULL;
const startedAt = Date.now();
const sections: Section[] = [];

const product = await startProduct(Number(process.env.PORT ?? 3990));
try {
  console.log("· Seeding");
  await seed(product.databaseUrl, EVERYBODY);
  for (const [name, part] of Object.entries(PARTS)) {
    if (only && !only.includes(name)) continue;
    console.log(`· Measuring: ${name}`);
    sections.push(...(await part(product, effort)));
  }
} finally {
  await product.stop();
}
const text = resultsDocument(sections, { at: new Date(startedAt), minutes: (Date.now() - startedAt) / 60_000 });
console.log(text);
if (!only && effort === FULL) writeFileSync(new URL("results.md", import.meta.url), text);
