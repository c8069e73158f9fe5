import "server-only";
import type { Figures } from "@/lib/domain/report";
import { rowsOf, type Database, type Transaction } from "./client";
import { Prisma } from "./generated/client";
import { conditionsOn, type ReportScope } from "./reports";

export type GroupBy = "agency" | "region" | "lane" | "training";

/** Column by which counts are added up, and what stands for its values in the answer. */
const GROUPS: Readonly<Record<GroupBy, { readonly column: Prisma.Sql; readonly key: Prisma.Sql; readonly label: Prisma.Sql; readonly names: Prisma.Sql }>> = {
  agency: { column: Prisma.sql`agency_id`, key: Prisma.sql`a.id::text`, label: Prisma.sql`a.name`, names: Prisma.sql`join agency a on a.id = g.part` },
  region: { column: Prisma.sql`agency_id`, key: Prisma.sql`a.region`, label: Prisma.sql`a.region`, names: Prisma.sql`join agency a on a.id = g.part` },
  lane: { column: Prisma.sql`lane`, key: Prisma.sql`g.part`, label: Prisma.sql`g.part`, names: Prisma.empty },
  training: {
    column: Prisma.sql`training_id`,
    key: Prisma.sql`coalesce(t.id::text, 'none')`,
    label: Prisma.sql`coalesce(t.title, '')`,
    names: Prisma.sql`left join training t on t.id = g.part`,
  },
};

export interface FigureRow extends Figures {
  readonly key: string;
  readonly label: string;
}

/** Figures per group from the kept counts; names are joined to the few groups afterwards. Key `none`: no training. */
export function countCompletion(db: Database, report: ReportScope, groupBy: GroupBy): Promise<FigureRow[]> {
  const { column, key, label, names } = GROUPS[groupBy];
  return rowsOf<FigureRow>(
    db,
    Prisma.sql`
    with g as (
      select c.${column} as part, sum(c.enrolled) as enrolled, sum(c.started) as started, sum(c.completed) as completed, sum(c.certified) as certified,
             sum(c.gain_of) as gain_of, sum(c.gain_sum) as gain_sum
      from completion_count c where ${conditionsOn(report, Prisma.sql`c`, Prisma.sql`c.enrolled_on`)} group by 1
    )
    select ${key} as key, ${label} as label, sum(g.enrolled)::int as enrolled, sum(g.started)::int as started, sum(g.completed)::int as completed,
           sum(g.certified)::int as certified, sum(g.gain_of)::int as "gainOf", sum(g.gain_sum)::int as "gainSumMillis"
    from g ${names} group by 1, 2 having sum(g.enrolled) > 0`,
  );
}

/** How many counts differ from what the enrolments come to; nought unless somebody wrote past the triggers. */
export async function countsAdrift(db: Database | Transaction): Promise<number> {
  const rows = await db.$queryRaw<{ adrift: number }[]>`
    with anew as (${ANEW}), kept as (select * from completion_count where enrolled <> 0)
    select ((select count(*) from (select * from anew except select * from kept) missing)
          + (select count(*) from (select * from kept except select * from anew) wrong))::int as adrift`;
  return rows[0]?.adrift ?? 0;
}

/** Counts everybody anew. */
export async function rebuildCounts(tx: Transaction): Promise<void> {
  await tx.$executeRaw`lock table enrolment in share mode`;
  await tx.$executeRaw`delete from completion_count`;
  await tx.$executeRaw`insert into completion_count ${ANEW}`;
}

const ANEW = Prisma.sql`
  select course_id, programme, agency_id, coalesce(training_id, '00000000-0000-0000-0000-000000000000') as training_id, lane,
         (created_at at time zone 'UTC')::date as enrolled_on, count(*)::int as enrolled, count(started_at)::int as started,
         count(completed_at)::int as completed, count(certified_at)::int as certified, count(post_millis - pre_millis)::int as gain_of,
         coalesce(sum(post_millis - pre_millis), 0)::int as gain_sum
  from enrolment group by 1, 2, 3, 4, 5, 6`;
