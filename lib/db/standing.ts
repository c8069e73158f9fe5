import "server-only";
import type { ActivityState } from "@/lib/domain/progress";
import type { Allowance } from "./attempts";
import { rowsOf, type Database } from "./client";
import { ENROLMENT, type EnrolmentRow } from "./enrolments";
import { Prisma } from "./generated/client";

/** The newest submitted attempt at an activity, and the open one. */
export interface AttemptOverview {
  readonly activityId: string;
  readonly openId: string | null;
  readonly lastId: string | null;
}

/** All that is kept about one enrolment, as the learner's own page needs it. */
export interface Standing {
  readonly enrolment: EnrolmentRow;
  readonly states: readonly { readonly activityId: string; readonly state: ActivityState }[];
  readonly attempts: readonly AttemptOverview[];
  readonly allowances: readonly Allowance[];
}

type Row = EnrolmentRow & Omit<Standing, "enrolment">;

/** Where a person stands in a course, in one statement: every page of the course asks this. Null when not enrolled. */
export async function findStanding(db: Database, personId: string, courseId: string): Promise<Standing | null> {
  const rows = await rowsOf<Row>(
    db,
    Prisma.sql`
    select own.*,
      coalesce((select json_agg(json_build_object('activityId', s.activity_id, 'state', s.state)) from activity_state s where s.enrolment_id = own.id), '[]') as states,
      coalesce((select json_agg(json_build_object('activityId', t.activity_id, 'openId', t.open_id, 'lastId', t.last_id)) from (
        select activity_id, (array_agg(id order by number desc) filter (where submitted_at is null))[1] as open_id,
               (array_agg(id order by number desc) filter (where submitted_at is not null))[1] as last_id
        from attempt where enrolment_id = own.id group by activity_id) t), '[]') as attempts,
      coalesce((select json_agg(json_build_object('activityId', g.activity_id, 'extraMinutes', g.extra_minutes, 'extraAttempts', g.extra_attempts))
        from allowance g where g.enrolment_id = own.id), '[]') as allowances
    from (${ENROLMENT} where e.person_id = ${personId}::uuid and e.course_id = ${courseId}) own`,
  );
  const row = rows[0];
  if (!row) return null;
  const { states, attempts, allowances, ...enrolment } = row;
  return { enrolment, states, attempts, allowances };
}
