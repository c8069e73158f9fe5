import "server-only";
import type { ActivityStateView, CourseState } from "@/lib/contracts/learning";
import { insertEnrolment, type EnrolmentRow } from "@/lib/db/enrolments";
import { findStanding } from "@/lib/db/standing";
import { programmeOf, type CourseInProgramme } from "@/lib/domain/catalogue";
import { completionConditions, nextActivity, outlineOf, type ActivityState } from "@/lib/domain/progress";
import type { AttemptId, CertificateId, TrainingId } from "@/lib/kernel/ids";
import { findCourse } from "./learning/course-structure";
import type { Runtime } from "./runtime";

/** Where a person stands in a course, by id or slug; null when there is no such course. */
export async function readCourseState(runtime: Runtime, personId: string, courseIdOrSlug: string): Promise<CourseState | null> {
  const found = findCourse(runtime.library, courseIdOrSlug);
  if (!found) return null;
  const standing = await findStanding(runtime.db, personId, found.course.id);
  if (!standing) return stateView(runtime, found, { enrolment: null, states: new Map(), views: [] });
  const states = new Map(standing.states.map((row) => [row.activityId, row.state]));
  const attempts = new Map(standing.attempts.map((row) => [row.activityId, row]));
  const extra = new Map(standing.allowances.map((row) => [row.activityId, row.extraMinutes]));
  const touched = new Set([...states.keys(), ...extra.keys()]);
  const views = [...touched].map((activityId) =>
    activityView(activityId, {
      state: states.get(activityId),
      openId: attempts.get(activityId)?.openId,
      lastId: attempts.get(activityId)?.lastId,
      extraMinutes: extra.get(activityId) ?? 0,
    }),
  );
  const place = { ...found, programme: programmeOf(found.course, standing.enrolment.programme) };
  return stateView(runtime, place, { enrolment: standing.enrolment, states, views });
}

/** Enrols a person for self-study of the whole course, once, and answers with the state. Null when there is no such course. */
export async function enrolInCourse(
  runtime: Runtime,
  person: { readonly personId: string; readonly generation: number },
  course: string,
): Promise<CourseState | null> {
  const found = findCourse(runtime.library, course);
  if (!found) return null;
  await insertEnrolment(runtime.db, {
    id: runtime.newId<"Enrolment">(),
    personId: person.personId,
    courseId: found.course.id,
    programme: found.programme.id,
    training: null,
    generation: person.generation,
    at: new Date(runtime.clock.now()),
  });
  return readCourseState(runtime, person.personId, found.course.id);
}

interface Personal {
  readonly enrolment: EnrolmentRow | null;
  readonly states: ReadonlyMap<string, ActivityState>;
  readonly views: ActivityStateView[];
}

function stateView(runtime: Runtime, place: CourseInProgramme, { enrolment, states, views }: Personal): CourseState {
  return {
    courseId: place.course.id,
    contentVersion: runtime.library.version,
    asOf: new Date(runtime.clock.now()).toISOString(),
    enrolment:
      enrolment === null
        ? null
        : {
            id: enrolment.id,
            programme: place.programme.id,
            generation: enrolment.generation,
            training:
              enrolment.trainingId === null
                ? null
                : {
                    id: enrolment.trainingId as TrainingId,
                    title: enrolment.trainingTitle ?? "",
                    trainer: enrolment.trainerName ?? "",
                  },
          },
    activities: views,
    conditions: completionConditions(place, states).map((condition) => ({ ...condition, passMark: condition.passMark ?? null })),
    completedAt: enrolment?.completedAt?.toISOString() ?? null,
    nextActivityId: nextActivity(outlineOf(place), states),
    certificateId: (enrolment?.certificateId ?? null) as CertificateId | null,
  };
}

interface Parts {
  readonly state: ActivityState | undefined;
  readonly openId: string | null | undefined;
  readonly lastId: string | null | undefined;
  readonly extraMinutes: number;
}

/** One activity's state as the interface gives it; instants in ISO 8601. */
export function activityView(activityId: string, { state, openId, lastId, extraMinutes }: Parts): ActivityStateView {
  const instant = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString());
  return {
    activityId,
    status: state?.state ?? "not_started",
    stepId: state?.stepId ?? null,
    stepsDone: [...(state?.stepsDone ?? [])],
    bestScore: state?.bestScore ?? null,
    attemptsUsed: state?.attemptsUsed ?? 0,
    openAttemptId: (openId ?? null) as AttemptId | null,
    lastAttemptId: (lastId ?? null) as AttemptId | null,
    extraMinutes,
    lastAt: instant(state?.lastAt),
    doneAt: instant(state?.doneAt),
  };
}
