import "server-only";
import { appendAudit } from "@/lib/db/audit";
import type { Transaction } from "@/lib/db/client";
import { insertEnrolment } from "@/lib/db/enrolments";
import { insertPerson, type NewPerson } from "@/lib/db/people";
import type { TrainingRow } from "@/lib/db/trainings";
import type { Locale } from "@/lib/kernel/locale";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import { checkNewPassword, hashPassword } from "@/lib/platform/passwords/passwords";
import { findJoinable, type TypedCode } from "./find-joinable";
import { limiterFor, NEW_ACCOUNTS, wait } from "./limits";
import { loginCandidate, loginFromName } from "./login-name";
import type { Runtime } from "./runtime";

export interface NewAccount {
  readonly displayName: string;
  readonly login?: string | undefined;
  readonly password: string;
  readonly lane: string;
  readonly locale: Locale;
}

/** Namesakes tried before giving up: more than a country has in one course. */
const NAMESAKES = 500;

/** Makes an account in the training's agency and joins it. Answers with the login to sign in with. */
export async function joinWithNewAccount(runtime: Runtime, typed: TypedCode, given: NewAccount): Promise<Result<{ login: string; courseId: string }, Problem>> {
  const found = await findJoinable(runtime, typed);
  if (!found.ok) return found;
  const password = checkNewPassword(given.password);
  if (!password.ok) return err({ code: password.error });
  const waitSeconds = await limiterFor(runtime, NEW_ACCOUNTS).take(typed.address);
  if (waitSeconds > 0) return err(wait(waitSeconds));
  const passwordHash = await hashPassword(password.value);
  const training = found.value;
  const login = await runtime.db.$transaction((tx) => write(runtime, tx, { training, given, passwordHash }));
  return login === null ? err({ code: "login_taken" }) : ok({ login, courseId: training.courseId });
}

interface Joining {
  readonly training: TrainingRow;
  readonly given: NewAccount;
  readonly passwordHash: string;
}

async function write(runtime: Runtime, tx: Transaction, { training, given, passwordHash }: Joining): Promise<string | null> {
  const { displayName, lane, locale } = given;
  const personId = runtime.newId<"Person">();
  const person = { id: personId, displayName, lane, locale, agencyId: training.agencyId, passwordHash, generation: training.generation };
  const login = await insertUnderFreeLogin(tx, person, given.login);
  if (login === null) return null;
  await insertEnrolment(tx, {
    id: runtime.newId<"Enrolment">(),
    personId,
    courseId: training.courseId,
    programme: training.programme,
    training: { id: training.id, trainerId: training.trainerId },
    generation: training.generation,
    at: new Date(runtime.clock.now()),
  });
  await appendAudit(tx, {
    id: runtime.newId<"AuditEntry">(),
    actorId: personId,
    action: "training.joined",
    subjectKind: "training",
    subjectId: training.id,
    agencyPath: training.agencyPath,
    detail: { newAccount: true },
  });
  return login;
}

/** A login that was chosen is taken or free; one made of the name gets a number behind it until it is free. */
async function insertUnderFreeLogin(tx: Transaction, person: Omit<NewPerson, "login">, chosen: string | undefined): Promise<string | null> {
  if (chosen !== undefined) return (await insertPerson(tx, { ...person, login: chosen })) ? chosen : null;
  const base = loginFromName(person.displayName);
  for (let attempt = 1; attempt <= NAMESAKES; attempt += 1) {
    const login = loginCandidate(base, attempt);
    if (await insertPerson(tx, { ...person, login })) return login;
  }
  return null;
}
