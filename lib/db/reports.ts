import "server-only";
import type { ReportFilters } from "@/lib/domain/report";
import type { Scope } from "@/lib/domain/policy";
import type { CertificateId, EnrolmentId, PersonId } from "@/lib/kernel/ids";
import type { Database } from "./client";
import { Prisma } from "./generated/client";
import { scopeCondition } from "./scope-sql";

/** Which enrolments a report speaks of. `stuckBefore`: who has done nothing since then, started and did not complete, is stuck. */
export interface ReportScope {
  readonly scope: Scope;
  /** Of one course, in which a person has one enrolment: that is what pages are ordered by. */
  readonly filters: ReportFilters & { readonly course: string };
  readonly stuckBefore: Date;
}
export type RowStatus = "enrolled" | "started" | "completed" | "certified" | "stuck";

const STUCK = (before: Date): Prisma.Sql =>
  Prisma.sql`(e.started_at is not null and e.completed_at is null and coalesce(e.last_at, e.started_at) <= ${before})`;

/** Stands in a count for the training of who studies alone. */
const ALONE = "00000000-0000-0000-0000-000000000000";

/** Agencies the report covers, as a set of ids found once; nothing when it covers all. */
function agencyConditions({ scope, filters }: ReportScope): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (scope.kind !== "all") conditions.push(scopeCondition(scope, { agencyPath: Prisma.sql`a.path` }));
  if (filters.agency !== undefined) conditions.push(Prisma.sql`starts_with(a.path, (select path from agency where id = ${filters.agency}::uuid))`);
  if (filters.agencyAlone !== undefined) conditions.push(Prisma.sql`a.id = ${filters.agencyAlone}::uuid`);
  if (filters.region !== undefined) conditions.push(Prisma.sql`a.region = ${filters.region}`);
  return conditions;
}

/** Which enrolments (alias `e`) a report counts. */
export function enrolmentConditions(report: ReportScope): Prisma.Sql {
  return conditionsOn(report, Prisma.sql`e`, Prisma.sql`(e.created_at at time zone 'UTC')::date`);
}

/** The filters of a report on rows that name course, programme, agency, training and lane; `day`: of enrolment, in UTC. */
export function conditionsOn(report: ReportScope, row: Prisma.Sql, day: Prisma.Sql): Prisma.Sql {
  const { course, programme, lane, training, from, to } = report.filters;
  const agencies = agencyConditions(report);
  const conditions = [Prisma.sql`${row}.course_id = ${course}`];
  if (agencies.length > 0) conditions.push(Prisma.sql`${row}.agency_id = any(array(select a.id from agency a where ${Prisma.join(agencies, " and ")}))`);
  if (programme !== undefined) conditions.push(Prisma.sql`${row}.programme = ${programme}`);
  if (lane !== undefined) conditions.push(Prisma.sql`${row}.lane = ${lane}`);
  if (training !== undefined) conditions.push(Prisma.sql`coalesce(${row}.training_id, ${ALONE}::uuid) = ${training === "none" ? ALONE : training}::uuid`);
  if (from !== undefined) conditions.push(Prisma.sql`${day} >= ${from}::date`);
  if (to !== undefined) conditions.push(Prisma.sql`${day} <= ${to}::date`);
  return Prisma.join(conditions, " and ");
}

/** Trainings of a scope whose first day lies from `from` to before `before` (calendar days). */
export async function countTrainings(db: Database, scope: Scope, days: { readonly from: string; readonly before: string }): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from training t join agency a on a.id = t.agency_id
    where t.starts_on >= ${days.from}::date and t.starts_on < ${days.before}::date and ${scopeCondition(scope, { agencyPath: Prisma.sql`a.path` })}`;
  return rows[0]?.count ?? 0;
}

export interface CompletionRow {
  readonly enrolmentId: EnrolmentId;
  readonly personId: PersonId;
  readonly name: string;
  readonly agency: string;
  readonly region: string;
  readonly lane: string;
  readonly programme: string;
  readonly training: string | null;
  readonly trainer: string | null;
  readonly generation: number;
  readonly startedAt: Date | null;
  readonly lastAt: Date | null;
  readonly completedAt: Date | null;
  readonly preMillis: number | null;
  readonly postMillis: number | null;
  readonly certificateId: CertificateId | null;
}

function statusCondition(status: RowStatus, stuckBefore: Date): Prisma.Sql {
  switch (status) {
    case "enrolled":
      return Prisma.sql`true`;
    case "started":
      return Prisma.sql`e.started_at is not null`;
    case "completed":
      return Prisma.sql`e.completed_at is not null`;
    case "certified":
      return Prisma.sql`e.certified_at is not null`;
    case "stuck":
      return STUCK(stuckBefore);
  }
}

export interface RowPage {
  readonly status: RowStatus;
  readonly after: { readonly key: string; readonly id: string } | null;
  readonly count: number;
}

/** The enrolments behind a figure, by name of the person and then by id, as the index has them. The certificate is the one in force. */
export function listCompletion(db: Database, report: ReportScope, page: RowPage): Promise<CompletionRow[]> {
  const rest = page.after === null ? Prisma.sql`true` : Prisma.sql`(p.display_name, p.id) > (${page.after.key}, ${page.after.id}::uuid)`;
  return db.$queryRaw<CompletionRow[]>`
    select e.id as "enrolmentId", p.id as "personId", p.display_name as name, a.name as agency, a.region, e.lane, e.programme, t.title as training, tp.display_name as trainer, e.generation,
           e.started_at as "startedAt", e.last_at as "lastAt", e.completed_at as "completedAt", e.pre_millis as "preMillis", e.post_millis as "postMillis",
           c.id as "certificateId"
    from enrolment e join person p on p.id = e.person_id join agency a on a.id = e.agency_id
    left join training t on t.id = e.training_id left join person tp on tp.id = e.trainer_id
    left join certificate c on c.enrolment_id = e.id and c.programme = e.programme and c.revoked_at is null
    where ${enrolmentConditions(report)} and ${statusCondition(page.status, report.stuckBefore)} and ${rest}
    order by p.display_name, p.id limit ${page.count}`;
}

/** How many enrolments stand behind a figure. */
export async function countCompletionRows(db: Database, report: ReportScope, status: RowStatus): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from enrolment e where ${enrolmentConditions(report)} and ${statusCondition(status, report.stuckBefore)}`;
  return rows[0]?.count ?? 0;
}
