import "server-only";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";

/** What a reader found, or the problem that there is no such thing. */
export function found<T>(value: T | null): Result<T, Problem> {
  return value === null ? err({ code: "not_found" }) : ok(value);
}
