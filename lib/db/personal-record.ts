import "server-only";
import type { Database } from "./client";

/** Everything kept about one person outside their attempts and certificates, table by table, without secrets and keys. */
export interface PersonalRecord {
  readonly person: unknown;
  readonly roles: unknown;
  readonly enrolments: unknown;
  readonly learningRecord: unknown;
  readonly allowances: unknown;
  readonly rounds: unknown;
  readonly roomEntries: unknown;
  readonly trainingsGiven: unknown;
  readonly auditEntries: unknown;
  readonly attemptIds: readonly string[];
}

/** Reads it in one statement, so that it is of one moment. */
export async function readPersonalRecord(db: Database, personId: string): Promise<PersonalRecord | null> {
  const rows = await db.$queryRaw<PersonalRecord[]>`
    select
      jsonb_build_object('id', p.id, 'login', p.login, 'email', p.email, 'displayName', p.display_name, 'lane', p.lane, 'locale', p.locale,
        'agency', a.name, 'generation', p.generation, 'createdAt', p.created_at) as person,
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'agency', ga.name, 'grantedAt', g.granted_at) order by g.role)
        from role_grant g left join agency ga on ga.id = g.agency_id where g.person_id = p.id), '[]') as roles,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'courseId', e.course_id, 'programme', e.programme, 'training', t.title, 'trainer', tp.display_name,
          'generation', e.generation, 'lane', e.lane, 'enrolledAt', e.created_at, 'startedAt', e.started_at, 'lastAt', e.last_at,
          'completedAt', e.completed_at) order by e.created_at)
        from enrolment e left join training t on t.id = e.training_id left join person tp on tp.id = e.trainer_id
        where e.person_id = p.id), '[]') as enrolments,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'enrolmentId', r.enrolment_id, 'activityId', r.activity_id, 'kind', r.kind,
          'payload', r.payload, 'occurredAt', r.occurred_at, 'receivedAt', r.received_at, 'deviceId', r.device_id, 'status', r.status)
          order by r.occurred_at, r.id)
        from learning_record r join enrolment e on e.id = r.enrolment_id where e.person_id = p.id), '[]') as "learningRecord",
      coalesce((select jsonb_agg(jsonb_build_object('enrolmentId', w.enrolment_id, 'activityId', w.activity_id, 'extraMinutes', w.extra_minutes,
          'extraAttempts', w.extra_attempts, 'grantedAt', w.granted_at))
        from allowance w join enrolment e on e.id = w.enrolment_id where e.person_id = p.id), '[]') as allowances,
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'enrolmentId', x.enrolment_id, 'activityId', x.activity_id, 'number', x.number,
          'startedAt', x.started_at, 'savedAt', x.saved_at, 'finishedAt', x.finished_at, 'scoreMillis', x.score_millis, 'passed', x.passed,
          'moves', x.moves) order by x.started_at)
        from exercise_round x join enrolment e on e.id = x.enrolment_id where e.person_id = p.id), '[]') as rounds,
      coalesce((select jsonb_agg(jsonb_build_object('roomId', n.room_id, 'number', n.number, 'kind', n.kind, 'key', n.key, 'value', n.value, 'at', n.at)
          order by n.at, n.number)
        from room_entry n where n.person_id = p.id), '[]') as "roomEntries",
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'place', t.place))
        from training t where t.trainer_id = p.id), '[]') as "trainingsGiven",
      coalesce((select jsonb_agg(jsonb_build_object('at', l.at, 'action', l.action, 'subjectKind', l.subject_kind, 'subjectId', l.subject_id,
          'byYou', l.actor_id is not distinct from p.id) order by l.at)
        from audit_entry l where l.actor_id = p.id or l.subject_id = p.id::text
          or l.subject_id in (select e.id::text from enrolment e where e.person_id = p.id)), '[]') as "auditEntries",
      coalesce((select jsonb_agg(at.id order by at.started_at) from attempt at join enrolment e on e.id = at.enrolment_id
        where e.person_id = p.id), '[]') as "attemptIds"
    from person p join agency a on a.id = p.agency_id where p.id = ${personId}::uuid`;
  return rows[0] ?? null;
}
