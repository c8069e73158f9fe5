import { readFileSync } from "node:fs";

/** The part of the shared journey format that our own client plays. */
export interface Step {
  readonly name: string;
  readonly method?: string;
  readonly path: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly includes?: string;
  readonly matches?: string;
  readonly extract?: readonly { readonly var: string; readonly regex: string }[];
}
interface Loop {
  readonly loop: number;
  readonly var?: string;
  readonly steps: readonly AnyStep[];
}
interface Use {
  readonly use: string;
}
export type AnyStep = Step | Loop | Use;

export interface Scenario {
  readonly admin?: boolean;
  readonly freshUserPerIteration?: boolean;
  readonly setup?: readonly AnyStep[];
  readonly steps: readonly AnyStep[];
}

interface Account {
  readonly name: string;
  readonly password: string;
}

export interface Journey {
  readonly name: string;
  readonly baseUrl: string;
  readonly users: Account;
  readonly admin?: Account;
  readonly vars?: Readonly<Record<string, string>>;
  readonly fragments?: Readonly<Record<string, readonly AnyStep[]>>;
  readonly scenarios: Readonly<Record<string, Scenario>>;
}

export type Variables = Record<string, string | number>;

/** Reads a journey file and points it at `baseUrl`. Refuses a target that is not this machine. */
export function loadJourney(file: URL, baseUrl: string): Journey {
  if (!/^(127\.\d+\.\d+\.\d+|localhost)$/.test(new URL(baseUrl).hostname)) throw new Error(`${baseUrl} is not this machine`);
  return { ...(JSON.parse(readFileSync(file, "utf8")) as Journey), baseUrl };
}

/** Steps in the order they are played: fragments put in their place, loops unrolled with their counter. */
export function* stepsOf(journey: Journey, steps: readonly AnyStep[], variables: Variables): Generator<Step> {
  for (const step of steps) {
    if ("use" in step) yield* stepsOf(journey, journey.fragments?.[step.use] ?? [], variables);
    else if ("loop" in step) {
      for (let round = 1; round <= step.loop; round += 1) {
        variables[step.var ?? "i"] = round;
        yield* stepsOf(journey, step.steps, variables);
      }
    } else yield step;
  }
}

/** Puts variables into `${name}` and sums into `${name+1}`. Throws on a name nobody set. */
export function filled(text: string, variables: Variables): string {
  return text.replace(/\$\{([\w.]+)(?:([+-])(\d+))?\}/g, (_, name: string, sign: string | undefined, number: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`nobody set ${name}`);
    if (sign === undefined) return String(value);
    return String(Number(value) + (sign === "+" ? 1 : -1) * Number(number));
  });
}

/** The same in every string of a body. */
export function filledDeep(value: unknown, variables: Variables): unknown {
  if (typeof value === "string") return filled(value, variables);
  if (Array.isArray(value)) return value.map((entry) => filledDeep(entry, variables));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filledDeep(entry, variables)]));
}
