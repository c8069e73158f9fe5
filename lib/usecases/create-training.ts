import "server-only";
import type { TrainingView } from "@/lib/contracts/trainings";
import { findAgency } from "@/lib/db/agencies";
import { appendAudit } from "@/lib/db/audit";
import { findTraining, insertTraining } from "@/lib/db/trainings";
import { generationTaughtBy, newJoinCode, trainingFieldsSchema, type TrainingFields } from "@/lib/domain/cascade";
import type { Resource } from "@/lib/domain/policy";
import type { Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { z } from "zod";
import { courseOfProgramme } from "./learning/course-structure";
import type { SessionPerson } from "./load-actor";
import type { Runtime } from "./runtime";
import { trainingView } from "./training-view";

const CODE_BYTES = 16;
/** Codes drawn before giving up; with 10¹² codes even the second draw is never needed. */
const DRAWS = 5;

/** What permission must know of an agency that is to get something; null when there is none. */
export async function agencyResource(runtime: Runtime, agencyId: string): Promise<Resource | null> {
  const agency = await findAgency(runtime.db, agencyId);
  return agency ? { agencyPath: agency.path } : null;
}

/** Creates a training led by the person, one generation further from the licensing body than they are. */
export async function createTraining(
  runtime: Runtime,
  person: SessionPerson,
  given: z.input<typeof trainingFieldsSchema>,
): Promise<Result<TrainingView, Problem>> {
  const parsed = trainingFieldsSchema.safeParse(given);
  if (!parsed.success) return err({ code: "invalid_input", fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })) });
  const fields = parsed.data;
  const course = courseOfProgramme(runtime.library, fields.programme);
  if (!course) return err({ code: "invalid_input", fields: [{ path: "programme", message: "is not a programme of any course" }] });
  const leads = person.actor.roles.some(({ role }) => role === "administrator");
  const generation = generationTaughtBy(leads ? { role: "administrator" } : { role: "trainer", generation: person.generation });
  const id = await write(runtime, { person, fields, courseId: course.id, generation });
  const row = await findTraining(runtime.db, id);
  return row ? ok(trainingView(row, runtime.clock.now())) : err({ code: "not_found" });
}

interface NewTraining {
  readonly person: SessionPerson;
  readonly fields: TrainingFields;
  readonly courseId: string;
  readonly generation: number;
}

async function write(runtime: Runtime, { person, fields, courseId, generation }: NewTraining): Promise<string> {
  const id = runtime.newId<"Training">();
  await runtime.db.$transaction(async (tx) => {
    for (let draw = 1; ; draw += 1) {
      const joinCode = newJoinCode(runtime.randomness.bytes(CODE_BYTES));
      if (await insertTraining(tx, { ...fields, id, courseId, trainerId: person.personId, joinCode, generation })) break;
      if (draw === DRAWS) throw new Error("no free join code was found");
    }
    const agency = await findAgency(tx, fields.agencyId);
    await appendAudit(tx, {
      id: runtime.newId<"AuditEntry">(),
      actorId: person.personId,
      action: "training.created",
      subjectKind: "training",
      subjectId: id,
      agencyPath: agency?.path ?? null,
      detail: { courseId, programme: fields.programme, generation },
    });
  });
  return id;
}
