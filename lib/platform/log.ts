import "server-only";
import pino from "pino";
import { environment } from "./env";

let logger: pino.Logger | undefined;

/** The log of this process: one JSON line an event, ids only. Never answers, names, logins, passwords or interview text. */
export function log(): pino.Logger {
  logger ??= pino({
    level: environment().LOG_LEVEL,
    base: { pid: process.pid },
    redact: { paths: ["*.password", "*.payload", "*.response", "*.displayName", "*.login", "*.email"], remove: true },
  });
  return logger;
}
