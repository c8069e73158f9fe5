import "server-only";
import type { Scope } from "@/lib/domain/policy";
import type { AgencyId, PersonId } from "@/lib/kernel/ids";
import type { Database, Transaction } from "./client";
import { Prisma } from "./generated/client";
import { scopeCondition } from "./scope-sql";

export interface AccountRow {
  readonly id: PersonId;
  readonly login: string;
  readonly displayName: string;
  readonly lane: string;
  readonly locale: string;
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly agencyPath: string;
  readonly grants: readonly { readonly role: string; readonly agencyPath: string | null }[];
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

const ACCOUNT = Prisma.sql`
  select p.id, p.login, p.display_name as "displayName", p.lane, p.locale, a.id as "agencyId", a.name as "agencyName", a.path as "agencyPath",
         coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'agencyPath', ga.path) order by g.role)
                   from role_grant g left join agency ga on ga.id = g.agency_id where g.person_id = p.id), '[]') as grants,
         p.disabled_at as "disabledAt", p.created_at as "createdAt"
  from person p join agency a on a.id = p.agency_id`;

/** The account of a person who was not erased. */
export async function findAccount(db: Database | Transaction, personId: string): Promise<AccountRow | null> {
  const rows = await db.$queryRaw<AccountRow[]>`${ACCOUNT} where p.id = ${personId}::uuid and p.erased_at is null`;
  return rows[0] ?? null;
}

/** What a list of people is narrowed to. `role` learner means people with no other role. */
export interface AccountFilters {
  readonly q?: string | undefined;
  readonly role?: "learner" | "trainer" | "administrator" | undefined;
  readonly agency?: string | undefined;
}

function filtered(scope: Scope, { q, role, agency }: AccountFilters): Prisma.Sql {
  const conditions = [Prisma.sql`p.erased_at is null`, scopeCondition(scope, { owner: Prisma.sql`p.id`, agencyPath: Prisma.sql`a.path` })];
  if (q !== undefined) conditions.push(Prisma.sql`(strpos(lower(p.display_name), lower(${q})) > 0 or strpos(p.login, lower(${q})) > 0)`);
  if (role === "learner") conditions.push(Prisma.sql`not exists (select 1 from role_grant g where g.person_id = p.id and g.role <> 'learner')`);
  else if (role !== undefined) conditions.push(Prisma.sql`exists (select 1 from role_grant g where g.person_id = p.id and g.role = ${role})`);
  if (agency !== undefined) conditions.push(Prisma.sql`starts_with(a.path, (select path from agency where id = ${agency}::uuid))`);
  return Prisma.join(conditions, " and ");
}

/** People a scope reaches, by name. */
export function listAccounts(
  db: Database,
  scope: Scope,
  page: AccountFilters & { readonly after: { readonly key: string; readonly id: string } | null; readonly count: number },
): Promise<AccountRow[]> {
  const rest = page.after === null ? Prisma.sql`true` : Prisma.sql`(p.display_name, p.id) > (${page.after.key}, ${page.after.id}::uuid)`;
  return db.$queryRaw<AccountRow[]>`
    ${ACCOUNT} where ${filtered(scope, page)} and ${rest} order by p.display_name, p.id limit ${page.count}`;
}

/** How many people the filters and the scope let through. */
export async function countAccounts(db: Database, scope: Scope, filters: AccountFilters): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from person p join agency a on a.id = p.agency_id where ${filtered(scope, filters)}`;
  return rows[0]?.count ?? 0;
}

export interface AccountChange {
  readonly displayName: string;
  readonly lane: string;
  readonly agencyId: string;
  readonly disabledAt: Date | null;
}

/** Writes what an administrator may change. Closing or reopening an account ends its sessions. */
export async function updateAccount(tx: Transaction, personId: string, change: AccountChange): Promise<void> {
  await tx.$executeRaw`
    update person set display_name = ${change.displayName}, lane = ${change.lane}, agency_id = ${change.agencyId}::uuid,
           session_version = session_version + case when disabled_at is distinct from ${change.disabledAt}::timestamptz then 1 else 0 end,
           disabled_at = ${change.disabledAt}
    where id = ${personId}::uuid`;
}

/** Takes away every role that is not in `kept`. */
export async function removeRoles(tx: Transaction, personId: string, kept: readonly string[]): Promise<void> {
  await tx.$executeRaw`delete from role_grant where person_id = ${personId}::uuid and not (role = any(${[...kept]}::text[]))`;
}

/** Makes changes of administrators wait for one another: two who remove each other must not both succeed. */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select 1 from agency where path = '/' for update`;
}

/** How many open accounts administer the whole installation. */
export async function countCentreAdministrators(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from role_grant g join agency a on a.id = g.agency_id join person p on p.id = g.person_id
    where g.role = 'administrator' and a.path = '/' and p.disabled_at is null and p.erased_at is null`;
  return rows[0]?.count ?? 0;
}

/** Keeps the nearest distance to the licensing body at which the person was taught. */
export async function setGeneration(tx: Transaction, personId: string, generation: number): Promise<void> {
  await tx.$executeRaw`update person set generation = ${generation} where id = ${personId}::uuid`;
}

/** What stands where a name was. */
const ERASED_NAME = "—";

/** Erases what identifies a person everywhere it is kept; enrolments and their dates stay for the figures. */
export async function eraseAccount(tx: Transaction, person: { readonly id: string; readonly login: string }, at: Date): Promise<void> {
  await tx.$executeRaw`
    update person set login = ${`erased-${person.id}`}, email = null, display_name = ${ERASED_NAME}, password_hash = null,
           session_version = session_version + 1, disabled_at = coalesce(disabled_at, ${at}), erased_at = ${at}
    where id = ${person.id}::uuid`;
  await tx.$executeRaw`delete from role_grant where person_id = ${person.id}::uuid`;
  await tx.$executeRaw`delete from one_time_link where person_id = ${person.id}::uuid`;
  await tx.$executeRaw`
    update certificate set holder_name = ${ERASED_NAME} from enrolment e where e.id = enrolment_id and e.person_id = ${person.id}::uuid`;
  await tx.$executeRaw`
    update attempt set answers = answers #- '{work,work,words}' from enrolment e where e.id = enrolment_id and e.person_id = ${person.id}::uuid`;
  await tx.$executeRaw`
    update learning_record set payload = payload #- '{work,words}' from enrolment e
    where e.id = enrolment_id and e.person_id = ${person.id}::uuid and payload #> '{work,words}' is not null`;
  // Moves may hold typed words; what a round was worth stays for the figures.
  await tx.$executeRaw`
    update exercise_round set moves = null from enrolment e where e.id = enrolment_id and e.person_id = ${person.id}::uuid`;
  await tx.$executeRaw`
    update learning_record set payload = payload - 'moves' from enrolment e
    where e.id = enrolment_id and e.person_id = ${person.id}::uuid and kind in ('exercise.save', 'exercise.finish')`;
  await tx.$executeRaw`
    delete from rate_limit where key = any(${[`signin_account:${person.login}`]}::text[])
      or starts_with(key, ${`signin_pair:${person.login}|`}) or starts_with(key, ${`signin_known:${person.login}|`})`;
}
