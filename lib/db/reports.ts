import "server-only";
import type { Figures, ReportFilters } from "@/lib/domain/report";
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
export type GroupBy = "agency" | "region" | "lane" | "training";
export type RowStatus = "enrolled" | "started" | "completed" | "certified" | "stuck";

const STUCK = (before: Date): Prisma.Sql =>
  Prisma.sql`(e.started_at is not null and e.completed_at is null and coalesce(e.last_at, e.started_at) <= ${before})`;

/** Agencies the report covers, as a set of ids found once; nothing when it covers all. */
function agencyConditions({ scope, filters }: ReportScope): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (scope.kind !== "all") conditions.push(scopeCondition(scope, { agencyPath: Prisma.sql`a.path` }));
  if (filters.agency !== undefined) conditions.push(Prisma.sql`starts_with(a.path, (select path from agency where id = ${filters.agency}::uuid))`);
  if (filters.region !== undefined) conditions.push(Prisma.sql`a.region = ${filters.region}`);
  return conditions;
}

/** Which enrolments (alias `e`) a report counts. */
export function enrolmentConditions(report: ReportScope): Prisma.Sql {
  const { course, programme, lane, training, from, to } = report.filters;
  const agencies = agencyConditions(report);
  const conditions = [Prisma.sql`e.course_id = ${course}`];
  if (agencies.length > 0) conditions.push(Prisma.sql`e.agency_id = any(array(select a.id from agency a where ${Prisma.join(agencies, " and ")}))`);
  if (programme !== undefined) conditions.push(Prisma.sql`e.programme = ${programme}`);
  if (lane !== undefined) conditions.push(Prisma.sql`e.lane = ${lane}`);
  if (training !== undefined) conditions.push(Prisma.sql`e.training_id = ${training}::uuid`);
  if (from !== undefined) conditions.push(Prisma.sql`e.created_at >= ${from}::date`);
  if (to !== undefined) conditions.push(Prisma.sql`e.created_at < ${to}::date + 1`);
  return Prisma.join(conditions, " and ");
}

/** Column by which enrolments are counted, and what stands for its values in the answer. */
const GROUPS: Readonly<Record<GroupBy, { readonly column: Prisma.Sql; readonly key: Prisma.Sql; readonly label: Prisma.Sql }>> = {
  agency: { column: Prisma.sql`e.agency_id`, key: Prisma.sql`a.id::text`, label: Prisma.sql`a.name` },
  region: { column: Prisma.sql`e.agency_id`, key: Prisma.sql`a.region`, label: Prisma.sql`a.region` },
  lane: { column: Prisma.sql`e.lane`, key: Prisma.sql`c.part`, label: Prisma.sql`c.part` },
  training: { column: Prisma.sql`e.training_id`, key: Prisma.sql`coalesce(t.id::text, 'none')`, label: Prisma.sql`coalesce(t.title, '')` },
};
const LOOKUPS: Readonly<Record<GroupBy, Prisma.Sql>> = {
  agency: Prisma.sql`join agency a on a.id = c.part`,
  region: Prisma.sql`join agency a on a.id = c.part`,
  lane: Prisma.empty,
  training: Prisma.sql`left join training t on t.id = c.part`,
};

export interface FigureRow extends Figures {
  readonly key: string;
  readonly label: string;
  readonly stuck: number;
}

/** Counts per group in one pass over enrolments; names are joined to the few groups afterwards. Key `none`: no training. */
export function countCompletion(db: Database, report: ReportScope, groupBy: GroupBy): Promise<FigureRow[]> {
  const { column, key, label } = GROUPS[groupBy];
  return db.$queryRaw<FigureRow[]>`
    with c as (
      select ${column} as part, count(*) as enrolled, count(e.started_at) as started, count(e.completed_at) as completed, count(e.certified_at) as certified,
             count(e.post_millis - e.pre_millis) as gain_of, coalesce(sum(e.post_millis - e.pre_millis), 0) as gain_sum,
             count(*) filter (where ${STUCK(report.stuckBefore)}) as stuck
      from enrolment e where ${enrolmentConditions(report)} group by 1
    )
    select ${key} as key, ${label} as label, sum(c.enrolled)::int as enrolled, sum(c.started)::int as started, sum(c.completed)::int as completed,
           sum(c.certified)::int as certified, sum(c.gain_of)::int as "gainOf", sum(c.gain_sum)::int as "gainSumMillis", sum(c.stuck)::int as stuck
    from c ${LOOKUPS[groupBy]} group by 1, 2`;
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
