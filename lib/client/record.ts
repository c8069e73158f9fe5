import type { Command, CourseState } from "@/lib/contracts/learning";
import { askApi } from "./api";
import { overlayCourse } from "./course-overlay";
import type { Deed } from "./make-command";
import { makeCommand } from "./make-command";
import { giveCommand } from "./outbox-of-browser";
import { personHint } from "./person-hint";
import { queries } from "./queries";
import { queryClient } from "./query-client";
import { keepReading } from "./snapshots";

/**
 * Records what the signed-in person did in a course: keeps it on the device, shows it, sends it. Answers with the command,
 * or null when nobody is signed in or the person is not enrolled: then there is no record to write to.
 */
export async function record(courseId: string, deed: Deed): Promise<Command | null> {
  const personId = personHint();
  if (personId === null) return null;
  const client = queryClient();
  const { queryKey } = queries.courseState(personId, courseId);
  const { value } = client.getQueryData(queryKey) ?? (await client.fetchQuery(queries.courseState(personId, courseId)));
  if (value.enrolment === null) return null;
  const command = makeCommand(deed, value.enrolment.id);
  await giveCommand(command);
  client.setQueryData(queryKey, (reading) => reading && { ...reading, value: overlayCourse(reading.value, [command]) });
  return command;
}

/** Enrols the signed-in person for self-study. Enrolling twice is enrolling once. @throws {ApiProblem} @throws {Unreachable} */
export async function enrol(courseId: string): Promise<CourseState> {
  const personId = personHint();
  const value = await askApi<CourseState>({ method: "POST", path: `/api/v1/courses/${courseId}/enrolment` });
  if (personId !== null) {
    queryClient().setQueryData(queries.courseState(personId, courseId).queryKey, { value, at: Date.now(), stale: false });
    await keepReading(personId, `course:${courseId}`, value);
  }
  return value;
}
