import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { lawProfileSchema, qualify } from "@/lib/domain/qualification";
import type { CaseInput } from "@/lib/domain/qualification";

/**
 * How long the qualification engine takes: one case of 30 facts under each law, and under all laws in a row.
 * Run: `npx tsx bench/qualification.bench.ts`. Prints the median and the 95th percentile in microseconds.
 */
const TAGS = [
  "act.recruit",
  "means.deception",
  "noise",
  "act.transport",
  "noise.consent",
  "neg:agg.cross_border",
  "act.receive",
  "means.doc_seizure",
  "agg.doc_abuse",
  "means.debt_bondage",
  "purpose.sexual_exploitation",
  "means.threat",
  "agg.retention_abroad",
  "act.buy_sell",
  "mens.knowledge",
  "ilo.movement",
  "ilo.withheld",
  "vuln.poverty",
  "agg.violence",
  "adj.brothel",
  "purpose.forced_labour",
  "act.harbour",
  "neg:means.force",
  "agg.two_plus",
  "purpose.evidence",
  "noise",
  "means.coercion",
  "agg.group",
  "ilo.overtime",
  "stage",
];
const input: CaseInput = {
  facts: TAGS.map((tag, index) => ({ id: `f${index + 1}`, tags: [tag], state: index % 11 === 0 ? "disputed" : "proven" })),
  victims: [{ id: "victim", age: 24 }],
  accused: [{ id: "accused", knowledge: "knew" }],
  borderCrossed: "lawful",
  benefit: true,
  consentClaimed: true,
  exploitationOccurred: true,
  stage: "completed",
};

const folder = new URL("../content/law/", import.meta.url);
const profiles = readdirSync(folder).map((id) => lawProfileSchema.parse(parse(readFileSync(new URL(`${id}/profile.yaml`, folder), "utf8"))));

function measure(name: string, run: () => void): void {
  for (let warm = 0; warm < 300; warm += 1) run();
  const times: number[] = [];
  for (let round = 0; round < 1000; round += 1) {
    const start = process.hrtime.bigint();
    run();
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  times.sort((a, b) => a - b);
  process.stdout.write(`${name.padEnd(18)} p50 ${times[500]?.toFixed(0).padStart(5)} µs   p95 ${times[950]?.toFixed(0).padStart(5)} µs\n`);
}

for (const profile of profiles) measure(profile.id, () => void qualify(profile, input));
measure(`all ${profiles.length} laws`, () => profiles.forEach((profile) => qualify(profile, input)));
