import "server-only";
import type { Database, Transaction } from "./client";

export interface NewTraining {
  readonly id: string;
  readonly title: string;
  readonly courseId: string;
  readonly agencyId: string;
  readonly trainerId: string;
  /** Calendar days, YYYY-MM-DD. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly locale: string;
  readonly joinCode: string;
  readonly generation: number;
}

/** Adds a training. Returns false when the join code is taken: draw another. */
export async function insertTraining(db: Database | Transaction, training: NewTraining): Promise<boolean> {
  const written = await db.$executeRaw`
    insert into training (id, title, course_id, agency_id, trainer_id, starts_on, ends_on, place, locale, join_code, generation)
    values (${training.id}::uuid, ${training.title}, ${training.courseId}, ${training.agencyId}::uuid, ${training.trainerId}::uuid,
            ${training.startsOn}::date, ${training.endsOn}::date, ${training.place}, ${training.locale}, ${training.joinCode}, ${training.generation})
    on conflict (join_code) do nothing`;
  return written === 1;
}
