import "server-only";
import type { AnswerCount } from "@/lib/domain/report";
import type { EnrolmentId, PersonId } from "@/lib/kernel/ids";
import type { Database } from "./client";
import { Prisma } from "./generated/client";
import { enrolmentConditions, type ReportScope } from "./reports";

/** Which first answers to cases are counted: of these enrolments, of one case or all. */
export interface ConfusionScope extends ReportScope {
  readonly activityId: string | undefined;
}
/** One cell, one row or the whole of the matrix. */
export interface CellChoice {
  readonly held: string | undefined;
  readonly chosen: string | undefined;
}

function answerConditions(report: ConfusionScope, { held, chosen }: CellChoice): Prisma.Sql {
  const conditions = [enrolmentConditions(report)];
  if (report.activityId !== undefined) conditions.push(Prisma.sql`ca.activity_id = ${report.activityId}`);
  if (held !== undefined) conditions.push(Prisma.sql`ca.held = ${held}`);
  if (chosen !== undefined) conditions.push(Prisma.sql`ca.chosen = ${chosen}`);
  return Prisma.join(conditions, " and ");
}

const EVERYTHING: CellChoice = { held: undefined, chosen: undefined };

/** How many people, per case, chose what where what holds: one pass over narrow rows. */
export function countConfusion(db: Database, report: ConfusionScope): Promise<AnswerCount[]> {
  return db.$queryRaw<AnswerCount[]>`
    select ca.activity_id as activity, ca.held, ca.chosen, count(*)::int as answers
    from case_answer ca join enrolment e on e.id = ca.enrolment_id where ${answerConditions(report, EVERYTHING)} group by 1, 2, 3`;
}

export interface AnswerRow {
  readonly enrolmentId: EnrolmentId;
  readonly personId: PersonId;
  readonly attemptId: string;
  readonly activityId: string;
  readonly name: string;
  readonly agency: string;
  readonly region: string;
  readonly lane: string;
  readonly trainingId: string | null;
  readonly training: string | null;
  readonly chosen: string;
  readonly held: string;
  readonly answeredAt: Date;
}

const ANSWER = Prisma.sql`
  select e.id as "enrolmentId", p.id as "personId", ca.attempt_id as "attemptId", ca.activity_id as "activityId", p.display_name as name, a.name as agency,
         a.region, e.lane, t.id as "trainingId", t.title as training, ca.chosen, ca.held, ca.answered_at as "answeredAt"
  from case_answer ca join enrolment e on e.id = ca.enrolment_id join person p on p.id = e.person_id join agency a on a.id = e.agency_id
  left join training t on t.id = e.training_id`;

export interface AnswerPage {
  readonly cell: CellChoice;
  readonly after: { readonly key: string; readonly id: string } | null;
  readonly count: number;
}

/** The answers behind a cell, by name of the person and then by attempt. */
export function listAnswers(db: Database, report: ConfusionScope, { cell, after, count }: AnswerPage): Promise<AnswerRow[]> {
  const rest = after === null ? Prisma.sql`true` : Prisma.sql`(p.display_name, ca.attempt_id) > (${after.key}, ${after.id}::uuid)`;
  return db.$queryRaw<AnswerRow[]>`${ANSWER} where ${answerConditions(report, cell)} and ${rest} order by p.display_name, ca.attempt_id limit ${count}`;
}

/** How many answers stand behind a cell. */
export async function countAnswers(db: Database, report: ConfusionScope, cell: CellChoice): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from case_answer ca join enrolment e on e.id = ca.enrolment_id where ${answerConditions(report, cell)}`;
  return rows[0]?.count ?? 0;
}

/** Every first answer in one training, by name. */
export function answersOfTraining(db: Database, trainingId: string): Promise<AnswerRow[]> {
  return db.$queryRaw<AnswerRow[]>`${ANSWER} where e.training_id = ${trainingId}::uuid order by p.display_name, ca.attempt_id`;
}
