import { verifyPassword, hashPassword } from "@/lib/platform/passwords/passwords";
import { play } from "./client";
import type { Journey } from "./journey-file";
import { cpuSeconds, machineSeconds } from "./processes";

/** Which processes count as the server: their trees' processor time is what a figure costs. */
export interface Measured {
  readonly journey: Journey;
  readonly pids: readonly number[];
}

export interface LoadFigure {
  readonly concurrency: number;
  readonly iterations: number;
  readonly wallMs: number;
  readonly requests: number;
  readonly failures: readonly string[];
  /** Milliseconds of processor time per iteration, application and database together. */
  readonly cpuMsPerIteration: number;
  readonly cpuMsPerRequest: number;
  readonly p50: number;
  readonly p95: number;
  /** Cores the rest of the machine used meanwhile, this client apart; above 0.2 the run is disturbed. */
  readonly otherCores: number;
}

export interface Run {
  readonly scenario: string;
  readonly concurrency: number;
  readonly iterations: number;
  readonly firstUser: number;
}

/** Plays a scenario once, with what it cost. */
export async function measure({ journey, pids }: Measured, run: Run): Promise<LoadFigure> {
  const before = { cpu: 0, machine: 0, client: process.cpuUsage() };
  const played = await play({
    journey,
    ...run,
    onBegin: () => Object.assign(before, { cpu: cpuSeconds(pids), machine: machineSeconds(), client: process.cpuUsage() }),
  });
  const cpu = cpuSeconds(pids) - before.cpu;
  const client = process.cpuUsage(before.client);
  const others = machineSeconds() - before.machine - cpu - (client.user + client.system) / 1e6;
  const times = [...played.times.values()].flat();
  return {
    concurrency: run.concurrency,
    iterations: run.iterations,
    wallMs: played.wallMs,
    requests: played.requests,
    failures: played.failures,
    cpuMsPerIteration: (1000 * cpu) / run.iterations,
    cpuMsPerRequest: (1000 * cpu) / Math.max(1, played.requests),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    otherCores: Math.max(0, others / (played.wallMs / 1000)),
  };
}

/** The figure whose processor time is the median of several. */
export function medianOf(figures: readonly LoadFigure[]): LoadFigure {
  const [middle] = figures.toSorted((one, other) => one.cpuMsPerIteration - other.cpuMsPerIteration).slice(Math.floor((figures.length - 1) / 2));
  if (!middle) throw new Error("nothing was measured");
  return { ...middle, failures: figures.flatMap(({ failures }) => failures) };
}

/** The value below which that share of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Milliseconds of processor time that checking one password costs by itself. */
export async function passwordCost(): Promise<number> {
  const stored = await hashPassword("bench-password-1");
  const rounds = 20;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await verifyPassword(stored, "bench-password-1");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / rounds;
}
