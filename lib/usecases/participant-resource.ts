import "server-only";
import { findAccount } from "@/lib/db/accounts";
import { findParticipation } from "@/lib/db/participants";
import type { Resource } from "@/lib/domain/policy";
import { grantsOf } from "./load-actor";
import type { Runtime } from "./runtime";

export interface ParticipantAddress {
  readonly training: string;
  readonly enrolment: string;
}

/** What permission must know of somebody's place in a training; null when there is no such place. */
export async function participantResource(runtime: Runtime, { training, enrolment }: ParticipantAddress): Promise<Resource | null> {
  const found = await findParticipation(runtime.db, training, enrolment);
  return found ? { ownerId: found.personId, trainingTrainerId: found.trainerId, agencyPath: found.trainingPath } : null;
}

/**
 * The same where the participant's account is acted upon. Threat: an administrator who hosts a training must not take over
 * the account of a guest from another agency, so the agency that counts is the person's own.
 */
export async function participantAccountResource(runtime: Runtime, { training, enrolment }: ParticipantAddress): Promise<Resource | null> {
  const found = await findParticipation(runtime.db, training, enrolment);
  const account = found && !found.erased ? await findAccount(runtime.db, found.personId) : null;
  if (!found || !account) return null;
  return { ownerId: found.personId, trainingTrainerId: found.trainerId, agencyPath: found.personPath, grants: grantsOf(account.grants) };
}
