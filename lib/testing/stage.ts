import { RIGHT_MOVES } from "@/lib/content/exercise.fixture";
import { newId } from "@/lib/platform/clock";
import type { AgencyRow } from "@/lib/db/agencies";
import { insertRoom } from "@/lib/db/rooms";
import type { TrainingRow } from "@/lib/db/trainings";
import type { SessionPerson } from "@/lib/usecases/load-actor";
import { makeAgency, makeEnrolment, makePerson, makeTraining, type World } from "./builders";
import type { Given } from "./http";
import { almostDone, learnerIn } from "./learner";

/** One of everything, in one agency of two: what requests of the access test are about. */
export interface Stage {
  readonly world: World;
  readonly agency: AgencyRow;
  readonly elsewhere: AgencyRow;
  readonly people: Readonly<Record<"learner" | "trainer" | "administrator" | "otherLearner" | "otherTrainer" | "otherAdministrator", SessionPerson>>;
  readonly training: TrainingRow;
  /** Another one, which everybody may join without coming near the first. */
  readonly joinable: TrainingRow;
  readonly enrolmentId: string;
  readonly attemptId: string;
  readonly roundId: string;
  readonly certificateId: string;
  readonly roomId: string;
}

export async function makeStage(world: World): Promise<Stage> {
  const { runtime, centre } = world;
  const agency = await makeAgency(runtime, { parent: centre, name: "Prosecution" });
  const elsewhere = await makeAgency(runtime, { parent: centre, name: "Court", region: "Tashly" });
  const people = {
    learner: await makePerson(runtime, { agency, name: "Learner Of Training" }),
    trainer: await makePerson(runtime, { agency, roles: ["trainer"], name: "Trainer Of Training" }),
    administrator: await makePerson(runtime, { agency: centre, roles: ["administrator"], name: "Centre Administrator" }),
    otherLearner: await makePerson(runtime, { agency, name: "Another Learner" }),
    otherTrainer: await makePerson(runtime, { agency, roles: ["trainer"], name: "Another Trainer" }),
    otherAdministrator: await makePerson(runtime, { agency: elsewhere, roles: ["administrator"], name: "Administrator Elsewhere" }),
  };
  const training = await makeTraining(runtime, { trainer: people.trainer, agency });
  const joinable = await makeTraining(runtime, {
    trainer: await makePerson(runtime, { agency, roles: ["trainer"] }),
    agency,
    title: "Training to join",
    startsOn: "2026-06-01",
  });
  const enrolmentId = await makeEnrolment(runtime, people.learner, training);
  const learner = await learnerIn(runtime, people.learner, enrolmentId);
  const closing = await almostDone(learner);
  await learner.submits(closing);
  const roundId = newId();
  await learner.does({ kind: "exercise.finish", activityId: "m1-walk", payload: { roundId, moves: RIGHT_MOVES } });
  const roomId = newId();
  await insertRoom(runtime.db, { id: roomId, trainingId: training.id, activityId: "m1-quiz", seats: 6, openedBy: people.trainer.personId, at: new Date(0) });
  const certificate = await runtime.db.certificate.findFirstOrThrow({ where: { enrolmentId } });
  return { world, agency, elsewhere, people, training, joinable, enrolmentId, attemptId: closing.id, roundId, certificateId: certificate.id, roomId };
}

/** A well-formed request for every operation, about the things on stage. Whoever is changed or erased is made for the occasion. */
export async function givenFor(operationId: string, stage: Stage): Promise<Given> {
  const { world, agency, training, joinable, enrolmentId, attemptId, roundId, certificateId } = stage;
  const account = { displayName: "New Person", password: "a long enough password", lane: "judge", locale: "ru" };
  const participant = { training: training.id, enrolment: enrolmentId };
  const bystander = async (): Promise<Given> => ({ params: { person: (await makePerson(world.runtime, { agency })).personId } });
  const fields = {
    title: "Next training",
    agencyId: agency.id,
    startsOn: "2026-12-01",
    endsOn: "2026-12-04",
    place: "Room 4",
    locale: "ru",
    programme: "core",
  };
  const given: Readonly<Record<string, Given | (() => Promise<Given>)>> = {
    changePassword: { body: { current: "not the password", next: "another long password" } },
    previewJoin: { params: { code: joinable.joinCode } },
    joinWithNewAccount: { params: { code: joinable.joinCode }, body: account },
    joinSignedIn: { params: { code: joinable.joinCode } },
    previewLink: { params: { token: "no-such-token" } },
    useLink: { params: { token: "no-such-token" }, body: { password: "a long enough password" } },
    createPerson: { body: { login: `made-${newId()}`, displayName: "New Person", lane: "judge", locale: "ru", agencyId: agency.id, role: "learner" } },
    updatePerson: async () => ({ ...(await bystander()), body: { lane: "advocate" } }),
    resetPersonPassword: bystander,
    erasePerson: bystander,
    createAgency: { body: { parentId: agency.id, name: "New agency", region: "Meriva" } },
    applyCommands: { body: { commands: [{ id: newId() }] } },
    downloadHandbook: { params: { format: "pdf" } },
    downloadManual: { params: { format: "epub" } },
    readCourseState: { params: { course: "tip" } },
    enrolInCourse: { params: { course: "tip" } },
    listRounds: { params: { course: "tip", activity: "m1-walk" } },
    listContentStrings: { params: { row: "glossary" } },
    exportContentRow: { params: { row: "glossary" } },
    readRound: { params: { round: roundId } },
    readAttempt: { params: { attempt: attemptId } },
    qualify: { body: { profile: "palermo", facts: [{ id: "f1", tags: ["act.recruit"] }] } },
    downloadCertificate: { params: { certificate: certificateId } },
    verifyCertificate: { params: { certificate: certificateId } },
    revokeCertificate: { params: { certificate: certificateId }, body: { reason: "Issued in error" } },
    createTraining: { body: fields },
    openRoom: { params: { training: training.id }, body: { id: newId(), activityId: "m1-quiz" } },
    ...inRoom(stage.roomId),
    readTraining: { params: { training: training.id } },
    closeTraining: { params: { training: training.id }, body: { open: true } },
    readTrainingProgress: { params: { training: training.id } },
    readTrainingAnswers: { params: { training: training.id } },
    readSubmission: { params: { attempt: attemptId } },
    resetParticipantPassword: { params: participant },
    grantAllowance: { params: participant, body: { activityId: "m1-quiz", extraMinutes: 10, extraAttempts: 1 } },
  };
  const found = given[operationId] ?? {};
  return typeof found === "function" ? found() : found;
}

/** Requests about the room on stage; `watchRoom` answers with a stream that the caller leaves alone. */
function inRoom(room: string): Record<string, Given> {
  const entries = [{ id: newId(), key: "act.recruit@palermo", value: { status: "present", provision: "3a" } }];
  return {
    readRoom: { params: { room } },
    watchRoom: { params: { room } },
    takeSeat: { params: { room } },
    leaveSeat: { params: { room } },
    writeRoomEntries: { params: { room }, body: { entries } },
    revealRoom: { params: { room } },
  };
}
