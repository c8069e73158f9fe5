// npm run bench: starts the product on a data directory of its own, seeds it, measures, writes bench/results.md.
// `npm run bench -- --quick` takes a minute, shows that everything works, and writes nothing.
import { writeFileSync } from "node:fs";
import { startProduct } from "./product";
import { resultsDocument } from "./results";
import { browserSections, engineSection, FULL, journeySection, QUICK, reportSection, requestSection } from "./sections";
import { FULL as EVERYBODY, seed } from "./seed";

const quick = process.argv.includes("--quick");
const effort = quick ? QUICK : FULL;
const port = Number(process.env.PORT ?? 3990);
const startedAt = Date.now();

const product = await startProduct(port);
try {
  console.log("· Seeding");
  await seed(product.databaseUrl, EVERYBODY);
  console.log("· Journeys");
  const journey = await journeySection(product, effort);
  console.log("· Single requests");
  const requests = await requestSection(product, effort);
  console.log("· Reports");
  const reports = await reportSection(product, effort);
  console.log("· Browser");
  const { sections, chromium } = await browserSections(product, effort, process.env.CHROMIUM_PATH);
  const text = resultsDocument([journey, requests, reports, ...sections, engineSection()], { at: new Date(startedAt), chromium, minutes: (Date.now() - startedAt) / 60_000 });
  console.log(text);
  if (!quick) writeFileSync(new URL("results.md", import.meta.url), text);
} finally {
  await product.stop();
}
