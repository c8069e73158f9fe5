import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { err, ok, type Result } from "@/lib/kernel/result";
import common from "./common-passwords.json";

export const SHORTEST = 8;
export const ADVISED = 15;
const LONGEST = 256;
/** The commonest passwords, from the MIT-licensed zxcvbn frequency list, and a few of this region. */
const COMMON: ReadonlySet<string> = new Set(common);

export type PasswordRefusal = "password_too_short" | "password_too_long" | "password_common";

/** Whether a new password may be used: length in characters, and not among the commonest (NIST SP 800-63B 3.1.1.2). */
export function checkNewPassword(password: string): Result<string, PasswordRefusal> {
  const length = Array.from(password).length;
  if (length < SHORTEST) return err("password_too_short");
  if (length > LONGEST) return err("password_too_long");
  if (COMMON.has(password.toLowerCase())) return err("password_common");
  return ok(password);
}

/** Argon2id, 19 MiB, two passes, one lane (OWASP's second recommended setting). Returns the PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 });
}

let decoy: Promise<string> | undefined;

/** Compares in the same time whether the person exists or not: without a stored hash, a decoy is checked and fails. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("a password nobody has");
  const matches = await verify(stored ?? (await decoy), password.normalize("NFKC"));
  return stored !== null && matches;
}
