import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { appendAudit } from "@/lib/db/audit";
import { grantRole, insertAgency } from "@/lib/db/agencies";
import type { Database, Transaction } from "@/lib/db/client";
import { findLink, insertLink, spendLink, type LinkRow } from "@/lib/db/links";
import { countPeople, insertPerson, setPassword } from "@/lib/db/people";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { newId } from "@/lib/platform/clock";
import { checkNewPassword, hashPassword } from "@/lib/platform/passwords/passwords";
import type { Runtime } from "./runtime";

const HOUR_MS = 3_600_000;
const FIRST_RUN_HOURS = 24;
export const RESET_HOURS = 72;

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

interface NewLink {
  readonly purpose: LinkRow["purpose"];
  readonly personId: string | null;
  readonly issuedBy: string | null;
  readonly now: number;
  readonly hours: number;
}

async function issue(db: Database | Transaction, { purpose, personId, issuedBy, now, hours }: NewLink): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(now + hours * HOUR_MS);
  await insertLink(db, { tokenHash: hashOf(token), purpose, personId, issuedBy, expiresAt });
  return { token, expiresAt };
}

/** The link by which an empty installation gets its first administrator; an earlier one ends. Returns the secret. */
export async function issueFirstRunLink(db: Database): Promise<string> {
  const { token } = await issue(db, { purpose: "first_administrator", personId: null, issuedBy: null, now: Date.now(), hours: FIRST_RUN_HOURS });
  return token;
}

/** A link to hand over, by which a person sets a new password. Earlier ones of theirs end. */
export async function issueResetLink(
  runtime: Runtime,
  tx: Database | Transaction,
  given: { readonly personId: string; readonly issuedBy: string },
): Promise<{ path: string; expiresAt: string }> {
  const { token, expiresAt } = await issue(tx, { ...given, purpose: "password_reset", now: runtime.clock.now(), hours: RESET_HOURS });
  return { path: `/link/${token}`, expiresAt: expiresAt.toISOString() };
}

/** What a link is for; null when it was used, has run out or never existed. */
export async function previewLink(runtime: Runtime, token: string): Promise<{ purpose: LinkRow["purpose"]; login: string | null } | null> {
  const link = await findLink(runtime.db, hashOf(token), new Date(runtime.clock.now()));
  return link ? { purpose: link.purpose, login: link.login } : null;
}

export interface LinkUse {
  readonly password: string;
  readonly login?: string | undefined;
  readonly displayName?: string | undefined;
  readonly agencyName?: string | undefined;
}

/** Uses a link once. Answers with the login name to sign in with. */
export async function spendOneTimeLink(runtime: Runtime, token: string, use: LinkUse): Promise<Result<{ login: string }, Problem>> {
  const now = new Date(runtime.clock.now());
  const link = await findLink(runtime.db, hashOf(token), now);
  if (!link) return err({ code: "link_invalid" });
  const password = checkNewPassword(use.password);
  if (!password.ok) return err({ code: password.error });
  const passwordHash = await hashPassword(password.value);
  if (link.purpose === "first_administrator") return makeFirstAdministrator(runtime, link, { ...use, passwordHash, now });
  const { personId, login } = link;
  if (personId === null || login === null) return err({ code: "link_invalid" });
  const spent = await runtime.db.$transaction(async (tx) => {
    if (!(await spendLink(tx, link.tokenHash, now))) return false;
    await setPassword(tx, personId, passwordHash);
    await appendAudit(tx, {
      id: newId(),
      actorId: personId,
      action: "password.reset",
      subjectKind: "person",
      subjectId: personId,
      agencyPath: null,
      detail: {},
    });
    return true;
  });
  return spent ? ok({ login }) : err({ code: "link_invalid" });
}

async function makeFirstAdministrator(
  runtime: Runtime,
  link: LinkRow,
  { login, displayName, agencyName, passwordHash, now }: LinkUse & { readonly passwordHash: string; readonly now: Date },
): Promise<Result<{ login: string }, Problem>> {
  const missing = Object.entries({ login, displayName, agencyName }).filter(([, value]) => value === undefined);
  if (login === undefined || displayName === undefined || agencyName === undefined) {
    return err({ code: "invalid_input", fields: missing.map(([path]) => ({ path, message: "is needed for the first administrator" })) });
  }
  const made = await runtime.db.$transaction(async (tx) => {
    if (!(await spendLink(tx, link.tokenHash, now)) || (await countPeople(tx)) > 0) return false;
    const agencyId = newId<"Agency">();
    const personId = newId<"Person">();
    await insertAgency(tx, { id: agencyId, parent: null, name: agencyName, region: agencyName });
    await insertPerson(tx, { id: personId, login, displayName, lane: "other", locale: "en", agencyId, passwordHash, generation: 0 });
    await grantRole(tx, { id: newId(), personId, role: "administrator", agencyId });
    await appendAudit(tx, {
      id: newId(),
      actorId: personId,
      action: "installation.set_up",
      subjectKind: "person",
      subjectId: personId,
      agencyPath: "/",
      detail: {},
    });
    return true;
  });
  return made ? ok({ login }) : err({ code: "link_invalid" });
}
