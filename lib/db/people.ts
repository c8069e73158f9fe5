import "server-only";
import type { Database, Transaction } from "./client";

export interface Holder {
  readonly personId: string;
  readonly displayName: string;
  readonly locale: string;
  readonly courseId: string;
  readonly programme: string;
  readonly trainingId: string | null;
}

/** Whose name a certificate for this enrolment carries. */
export async function findHolder(db: Database | Transaction, enrolmentId: string): Promise<Holder | null> {
  const rows = await db.$queryRaw<Holder[]>`
    select p.id as "personId", p.display_name as "displayName", p.locale, e.course_id as "courseId", e.programme, e.training_id as "trainingId"
    from enrolment e join person p on p.id = e.person_id where e.id = ${enrolmentId}::uuid`;
  return rows[0] ?? null;
}

export interface MeRow {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly lane: string;
  readonly locale: string;
  readonly agencyId: string;
  readonly agencyName: string;
}

export async function findMe(db: Database, personId: string): Promise<MeRow | null> {
  const rows = await db.$queryRaw<MeRow[]>`
    select p.id, p.login, p.display_name as "displayName", p.lane, p.locale, a.id as "agencyId", a.name as "agencyName"
    from person p join agency a on a.id = p.agency_id where p.id = ${personId}::uuid`;
  return rows[0] ?? null;
}

export interface NewPerson {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly lane: string;
  readonly locale: string;
  readonly agencyId: string;
  readonly passwordHash: string | null;
  readonly generation: number;
}

/** Adds a person. Returns false when the login is taken. */
export async function insertPerson(db: Database | Transaction, person: NewPerson): Promise<boolean> {
  const written = await db.$executeRaw`
    insert into person (id, login, display_name, lane, locale, agency_id, password_hash, generation)
    values (${person.id}::uuid, ${person.login}, ${person.displayName}, ${person.lane}, ${person.locale}, ${person.agencyId}::uuid,
            ${person.passwordHash}, ${person.generation})
    on conflict (login) do nothing`;
  return written === 1;
}

/** Sets a password and ends every session of the person. */
export async function setPassword(db: Database | Transaction, personId: string, passwordHash: string): Promise<void> {
  await db.$executeRaw`
    update person set password_hash = ${passwordHash}, session_version = session_version + 1 where id = ${personId}::uuid`;
}

/** Ends every session of a person: the version in their cookies is no longer the one in the database. */
export async function endSessions(db: Database | Transaction, personId: string): Promise<void> {
  await db.$executeRaw`update person set session_version = session_version + 1 where id = ${personId}::uuid`;
}

export async function passwordHashOf(db: Database, personId: string): Promise<string | null> {
  const row = await db.person.findUnique({ where: { id: personId }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

/** How many accounts there are; nought means that nobody has set this installation up. */
export async function countPeople(db: Database | Transaction): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`select count(*)::int as count from person`;
  return rows[0]?.count ?? 0;
}
