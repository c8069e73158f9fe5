import "server-only";
import path from "node:path";
import { z } from "zod";

/** Every setting the product reads, once. A value that does not fit ends the start with one sentence. */
const environmentSchema = z.object({
  PORT: z.coerce.number({ error: "PORT must be a number between 1 and 65535" }).int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL must begin with postgresql://")
    .optional(),
  /** The address people type, e.g. https://training.example. Decides cookies, HSTS and printed links. */
  PUBLIC_URL: z.url("PUBLIC_URL must be a full address such as https://training.example").optional(),
  AUTH_SECRET: z.string().min(32, "AUTH_SECRET must have at least 32 characters").optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "SMTP_URL must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().optional(),
  /** `1` when a reverse proxy in front sets X-Forwarded-For and X-Forwarded-Proto. */
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  /** How many instances share the database; more than one requires secrets from the environment. */
  INSTANCES: z.coerce.number().int().min(1).max(64).default(1),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});
export type Environment = z.infer<typeof environmentSchema>;

/** Reads and checks the settings. Throws an Error whose message is one sentence per wrong setting. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environmentSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path: [name], message }) => `${message.startsWith(String(name)) ? message : `${String(name)}: ${message}`}.`).join(" "),
  );
}

let cached: Environment | undefined;
/** The settings of this process, read once. */
export function environment(): Environment {
  cached ??= readEnvironment();
  return cached;
}

/** Absolute path of the data directory. */
export function dataDirectory(env: Environment = environment()): string {
  return path.resolve(/* turbopackIgnore: true */ env.DATA_DIR);
}

/** True when people reach us over TLS, by the address we were told. */
export function servedOverTls(env: Environment = environment()): boolean {
  return env.PUBLIC_URL?.startsWith("https://") ?? false;
}

/** Settings for a child process: ours added to what this process was given. */
export function childEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}
