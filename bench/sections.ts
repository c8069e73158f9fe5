import { spawnSync } from "node:child_process";
import pg from "pg";
import { openBrowser, PAGES, signedIn, timeSlow, weigh, type PageName } from "./browser";
import { loadJourney } from "./journey-file";
import { cookieOf, measureExport } from "./measure-export";
import { measure, medianOf, passwordCost, quantile, type LoadFigure, type Run } from "./measure-load";
import { startFloor, type Product } from "./product";
import { startRelay } from "./relay";
import { atMost, told, type Line, type Section } from "./results";
import { BENCH_PASSWORD } from "./seed";

/** How much is measured: `full` for results, `quick` to see that everything works. */
export interface Effort {
  readonly repeats: number;
  readonly journeys: number;
  readonly pages: number;
  readonly visits: number;
}
export const FULL: Effort = { repeats: 3, journeys: 64, pages: 400, visits: 5 };
export const QUICK: Effort = { repeats: 1, journeys: 4, pages: 20, visits: 1 };

const LEVELS = [1, 16, 64] as const;
const FLOOR_PORT_AFTER = 1;
let nextUser = 1;

/** Accounts nobody used yet: a journey wants a learner without a past. */
function freshUsers(count: number): number {
  const first = nextUser;
  nextUser += count;
  return first;
}

/** The whole journey at 1, 16 and 64 learners at once, beside the floor in the same run. */
export async function journeySection(product: Product, effort: Effort): Promise<Section> {
  const journey = loadJourney(new URL("journey.json", import.meta.url), product.baseUrl);
  const own = { journey, pids: [product.pid] };
  await measure(own, { scenario: "journey", concurrency: 2, iterations: 16, firstUser: freshUsers(16) });
  const floorUrl = await floorDatabase(product.databaseUrl);
  const floor = await startFloor(Number(new URL(product.baseUrl).port) + FLOOR_PORT_AFTER, floorUrl);
  const bare = { journey: loadJourney(new URL("floor-journey.json", import.meta.url), floor.baseUrl), pids: [floor.pid, product.postmasterPid] };
  await measure(bare, { scenario: "journey", concurrency: 2, iterations: 16, firstUser: 1 });
  const lines: Line[] = [];
  const notes: string[] = [];
  const password = await passwordCost();
  for (const concurrency of LEVELS) {
    const run = () => ({
      scenario: "journey",
      concurrency,
      iterations: Math.max(effort.journeys, concurrency),
      firstUser: freshUsers(Math.max(effort.journeys, concurrency)),
    });
    const ours = await repeated(effort.repeats, () => measure(own, run()));
    const least = await repeated(effort.repeats, () => measure(bare, { ...run(), firstUser: 1 }));
    const at = `${concurrency} at once`;
    lines.push(atMost(`Server CPU per journey, ${at}`, ours.cpuMsPerIteration / 1000, { most: 0.11, unit: "s", digits: 3 }));
    if (concurrency === 64) lines.push(atMost(`${ours.iterations} learners, ${at}, all done in`, ours.wallMs / 1000, { most: 5, unit: "s", digits: 2 }));
    lines.push(
      told(
        `Floor, ${at}`,
        `${(least.cpuMsPerIteration / 1000).toFixed(4)} s; ours is ${(ours.cpuMsPerIteration / least.cpuMsPerIteration).toFixed(1)} times that, ${((ours.cpuMsPerIteration - password) / least.cpuMsPerIteration).toFixed(1)} times without the password check`,
      ),
    );
    lines.push(atMost(`Failures, ${at}`, ours.failures.length + least.failures.length, { most: 0, unit: "", digits: 0, aim: "none" }));
    notes.push(
      `${at}: request p50 ${ours.p50.toFixed(1)} ms, p95 ${ours.p95.toFixed(1)} ms; rest of the machine ${ours.otherCores.toFixed(2)} cores.${ours.failures[0] ? ` First failure: ${ours.failures[0]}` : ""}`,
    );
  }
  floor.stop();
  return {
    title: "Journey",
    lines,
    notes: [`One check of a password costs ${password.toFixed(1)} ms of CPU by itself (argon2id, 19 MiB, two passes), once per journey.`, ...notes],
  };
}

async function repeated(times: number, run: () => Promise<LoadFigure>): Promise<LoadFigure> {
  const figures: LoadFigure[] = [];
  for (let round = 0; round < times; round += 1) figures.push(await run());
  return medianOf(figures);
}

async function floorDatabase(productUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: productUrl });
  await client.connect();
  try {
    await client.query("create database floor");
  } finally {
    await client.end();
  }
  const url = new URL(productUrl);
  url.pathname = "/floor";
  return url.href;
}

/** One answer saved, and the pages most asked for. */
export async function requestSection(product: Product, effort: Effort): Promise<Section> {
  const journey = loadJourney(new URL("journey.json", import.meta.url), product.baseUrl);
  const own = { journey, pids: [product.pid] };
  const cost = (run: Omit<Run, "firstUser">, users = 4) => repeated(effort.repeats, () => measure(own, { ...run, firstUser: freshUsers(users) }));
  const answers = await cost({ scenario: "answers", concurrency: 4, iterations: 4 });
  const page = await cost({ scenario: "course-page", concurrency: 4, iterations: effort.pages });
  const state = await cost({ scenario: "own-state", concurrency: 4, iterations: effort.pages });
  const lesson = await cost({ scenario: "lesson", concurrency: 4, iterations: effort.pages });
  const failures = [answers, page, state, lesson].flatMap((figure) => figure.failures);
  return {
    title: "Single requests, four connections",
    lines: [
      atMost("CPU per saved answer, application and database", answers.cpuMsPerRequest, { most: 3, unit: "ms", digits: 2 }),
      atMost("CPU per course page with the learner's own state", page.cpuMsPerRequest + state.cpuMsPerRequest, { most: 3, unit: "ms", digits: 2 }),
      told("of which the page", `${page.cpuMsPerRequest.toFixed(2)} ms`),
      told("CPU per lesson page", `${lesson.cpuMsPerRequest.toFixed(2)} ms`),
      atMost("Failures", failures.length, { most: 0, unit: "", digits: 0, aim: "none" }),
    ],
    notes: [`Saving an answer: p50 ${answers.p50.toFixed(1)} ms, p95 ${answers.p95.toFixed(1)} ms.`, ...failures.slice(0, 1)],
  };
}

/** The completion report for both courses and the export of the large one. */
export async function reportSection(product: Product, effort: Effort): Promise<Section> {
  const journey = loadJourney(new URL("journey.json", import.meta.url), product.baseUrl);
  const own = { journey, pids: [product.pid] };
  const run = (scenario: string) => measure(own, { scenario, concurrency: 1, iterations: Math.max(10, effort.pages / 4), firstUser: 0 });
  await run("report-2000");
  const small = await run("report-2000");
  const large = await run("report-20000");
  const cookie = await cookieOf(product.baseUrl, { login: "admin@example.org", password: BENCH_PASSWORD });
  const take = () => measureExport(product.baseUrl, "/api/v1/reports/completion.csv?course=tip-large", { cookie, serverPid: product.serverPid });
  await take();
  const exports = [await take(), await take(), await take()];
  const rows = exports[0]?.rows ?? 0;
  const grown = Math.max(...exports.map(({ residentBeforeMb, residentPeakMb }) => residentPeakMb - residentBeforeMb));
  return {
    title: "Reports",
    lines: [
      atMost("Completion of 2,000 learners, p50", small.p50, { most: 30, unit: "ms" }),
      atMost("Completion of 20,000 learners, p50", large.p50, {
        most: 1.5 * small.p50,
        unit: "ms",
        aim: `≤ 1.5 times the small one (${(1.5 * small.p50).toFixed(1)} ms)`,
      }),
      atMost(
        `CSV of ${rows} rows`,
        quantile(
          exports.map(({ wallMs }) => wallMs),
          0.5,
        ) / 1000,
        { most: 2, unit: "s", digits: 2 },
      ),
      told("Server memory during the export", `${exports[0]?.residentBeforeMb} MB before, at most ${grown} MB more`),
    ],
    notes: [
      `Small: p95 ${small.p95.toFixed(1)} ms, ${small.cpuMsPerRequest.toFixed(1)} ms of CPU. Large: p95 ${large.p95.toFixed(1)} ms, ${large.cpuMsPerRequest.toFixed(1)} ms of CPU.`,
      `First byte of the export after ${quantile(
        exports.map(({ firstByteMs }) => firstByteMs),
        0.5,
      ).toFixed(0)} ms, ${((exports[0]?.bytes ?? 0) / 1e6).toFixed(1)} MB.`,
      ...[...small.failures, ...large.failures].slice(0, 1),
    ],
  };
}

const BUDGETS: Readonly<Record<PageName, number>> = { "sign-in": 185, lesson: 220, quiz: 240 };
const MOST_REQUESTS = 12;
const SLOW = { kbits: 400, latencyMs: 400 };

/** Weight of the pages, and how they come over a slow link. */
export async function browserSections(product: Product, effort: Effort, chromiumPath: string | undefined): Promise<readonly Section[]> {
  const browser = await openBrowser(chromiumPath);
  const relay = await startRelay(product.baseUrl);
  try {
    const state = await signedIn(browser, relay.baseUrl, { login: `learner${freshUsers(1)}@example.org`, password: BENCH_PASSWORD });
    const weight: Line[] = [];
    const notes: string[] = [];
    const slow: Line[] = [];
    for (const name of Object.keys(PAGES) as PageName[]) {
      const given = name === "sign-in" ? undefined : state;
      const weighed = await weigh(browser, relay, name, given);
      weight.push(atMost(`${name}, cold`, weighed.bytes / 1000, { most: BUDGETS[name], unit: "kB" }));
      weight.push(atMost(`${name}, requests`, weighed.requests, { most: MOST_REQUESTS, unit: "", digits: 0 }));
      notes.push(`Heaviest of ${name}: ${weighed.heaviest.join("; ")}.`);
      const visits = [];
      for (let visit = 0; visit < effort.visits; visit += 1)
        visits.push(await timeSlow(browser, relay.baseUrl, name, { ...SLOW, ...(given ? { state: given } : {}) }));
      const median = (values: readonly number[]) => quantile(values, 0.5) / 1000;
      slow.push(atMost(`${name}: first contentful paint`, median(visits.map(({ firstPaintMs }) => firstPaintMs)), { most: 1.9, unit: "s", digits: 2 }));
      slow.push(atMost(`${name}: largest contentful paint`, median(visits.map(({ largestPaintMs }) => largestPaintMs)), { most: 2.5, unit: "s", digits: 2 }));
      const complete = median(visits.map(({ completeMs }) => completeMs));
      slow.push(
        name === "lesson" ? atMost("lesson: complete", complete, { most: 6, unit: "s", digits: 2 }) : told(`${name}: complete`, `${complete.toFixed(2)} s`),
      );
    }
    return [
      { title: "Weight (everything over the wire until the page rests, headers included; kB of 1,000 bytes)", lines: weight, notes },
      {
        title: `Slow link (${SLOW.kbits} kbit/s, ${SLOW.latencyMs} ms, ${effort.visits} visits)`,
        lines: slow,
        notes: [`Chromium ${browser.version()}, a window of a phone's size, cold.`],
      },
    ];
  } finally {
    await browser.close();
    await relay.stop();
  }
}

/** The qualification engine's own measurement. */
export function engineSection(): Section {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "bench/qualification.bench.ts"], { encoding: "utf8" });
  return { title: "Qualification engine", lines: [], notes: ["One case of thirty facts under each law:", `\`\`\`\n${(stdout || stderr).trimEnd()}\n\`\`\``] };
}
