import { Agent, request } from "node:http";
import { gunzipSync } from "node:zlib";
import { filled, filledDeep, stepsOf, type Journey, type Step, type Variables } from "./journey-file";

/** A small client of our own for the journeys: this machine only, bounded, one connection per virtual learner. */
export interface Load {
  readonly journey: Journey;
  readonly scenario: string;
  /** How many learners at once. */
  readonly concurrency: number;
  /** How many times the scenario is played in all. */
  readonly iterations: number;
  /** Number of the first account; every iteration takes the next when the scenario asks for fresh ones. */
  readonly firstUser: number;
  /** Called when the measured part begins, after the setup of everybody. */
  readonly onBegin?: () => void;
}

export interface Played {
  readonly wallMs: number;
  readonly requests: number;
  readonly failures: readonly string[];
  /** Milliseconds of every request, by step. */
  readonly times: ReadonlyMap<string, readonly number[]>;
}

const MOST_ITERATIONS = 5000;
const PATIENCE_MS = 60_000;

/** Plays a scenario and returns what it took. Failures are told, never thrown away. */
export async function play({ journey, scenario: name, concurrency, iterations, firstUser, onBegin }: Load): Promise<Played> {
  const scenario = journey.scenarios[name];
  if (!scenario) throw new Error(`${journey.name} has no scenario ${name}`);
  const record = { requests: 0, failures: [] as string[], times: new Map<string, number[]>() };
  const learners = Array.from({ length: concurrency }, () => new VirtualLearner(journey, record));
  if (!scenario.freshUserPerIteration) {
    for (const [index, learner] of learners.entries()) {
      learner.become(scenario.admin ? "admin" : firstUser + index);
      if (scenario.setup) await learner.play(scenario.setup);
    }
  }
  record.times.clear();
  record.requests = 0;
  let left = Math.min(iterations, MOST_ITERATIONS);
  let user = firstUser;
  onBegin?.();
  const startedAt = performance.now();
  await Promise.all(
    learners.map(async (learner) => {
      while (left > 0) {
        left -= 1;
        if (scenario.freshUserPerIteration) learner.become(user++);
        await learner.play(scenario.steps).catch((error: unknown) => record.failures.push(error instanceof Error ? error.message : String(error)));
      }
    }),
  );
  const wallMs = performance.now() - startedAt;
  for (const learner of learners) learner.leave();
  return { wallMs, requests: record.requests, failures: record.failures, times: record.times };
}

interface Record {
  requests: number;
  readonly times: Map<string, number[]>;
}

class VirtualLearner {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private cookies = new Map<string, string>();
  private variables: Variables = {};

  constructor(
    private readonly journey: Journey,
    private readonly record: Record,
  ) {}

  /** Starts anew as this account, with no cookies. */
  become(who: number | "admin"): void {
    const account = who === "admin" ? (this.journey.admin ?? this.journey.users) : this.journey.users;
    const n = who === "admin" ? 0 : who;
    this.cookies = new Map();
    this.variables = { ...this.journey.vars, n, "user.name": filled(account.name, { n }), "user.password": account.password };
  }

  async play(steps: Parameters<typeof stepsOf>[1]): Promise<void> {
    for (const step of stepsOf(this.journey, steps, this.variables)) await this.take(step);
  }

  leave(): void {
    this.agent.destroy();
  }

  private async take(step: Step): Promise<void> {
    const startedAt = performance.now();
    const { status, text } = await this.ask(step);
    const times = this.record.times.get(step.name) ?? [];
    times.push(performance.now() - startedAt);
    this.record.times.set(step.name, times);
    this.record.requests += 1;
    const fail = (why: string) => new Error(`${step.name}: ${why}: ${text.slice(0, 200)}`);
    if (status !== (step.status ?? 200)) throw fail(`status ${status}`);
    if (step.includes !== undefined && !text.includes(filled(step.includes, this.variables))) throw fail(`lacks ${step.includes}`);
    if (step.matches !== undefined && !new RegExp(step.matches).test(text)) throw fail(`does not match ${step.matches}`);
    for (const { var: name, regex } of step.extract ?? []) {
      const found = new RegExp(regex).exec(text)?.[1];
      if (found === undefined) throw fail(`no ${name}`);
      this.variables[name] = found;
    }
  }

  private ask(step: Step): Promise<{ status: number; text: string }> {
    const url = new URL(filled(step.path, this.variables), this.journey.baseUrl);
    const body = this.bodyOf(step);
    const headers = {
      "user-agent": "bench/1",
      accept: "*/*",
      "accept-encoding": "gzip",
      ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") } : {}),
      ...(body ? { "content-type": body.type, "content-length": String(Buffer.byteLength(body.text)) } : {}),
    };
    return new Promise((resolve, reject) => {
      const asked = request(url, { method: step.method ?? "GET", headers, agent: this.agent, timeout: PATIENCE_MS }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          for (const cookie of answer.headers["set-cookie"] ?? []) this.keep(cookie);
          const bytes = Buffer.concat(chunks);
          resolve({ status: answer.statusCode ?? 0, text: (answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8") });
        });
      });
      asked.on("timeout", () => asked.destroy(new Error(`${step.name}: no answer within a minute`)));
      asked.on("error", reject);
      asked.end(body?.text);
    });
  }

  private bodyOf(step: Step): { type: string; text: string } | null {
    if (step.json !== undefined) return { type: "application/json", text: JSON.stringify(filledDeep(step.json, this.variables)) };
    if (step.form === undefined) return null;
    const fields = Object.entries(step.form).map(([name, value]): [string, string] => [name, filled(value, this.variables)]);
    return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() };
  }

  private keep(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (name === undefined || value === undefined) return;
    if (/max-age=0/i.test(cookie) || value === "") this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
