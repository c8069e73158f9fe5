import type { OwnCertificate } from "@/lib/contracts/certificates";
import type { CourseState } from "@/lib/contracts/learning";
import type { RoundView } from "@/lib/contracts/rounds";
import type { JoinPreview } from "@/lib/contracts/people";
import type { TrainingView } from "@/lib/contracts/trainings";
import type { Locale } from "@/lib/kernel/locale";
import { queryOptions } from "@tanstack/react-query";
import { askApi } from "./api";
import { askMe, notedMe } from "./noted-me";
import { overlayCourse } from "./course-overlay";
import { readLocalAttempt, takeAlong } from "./local-attempts";
import { waitingCommands } from "./outbox-of-browser";
import { readKeeping } from "./snapshots";
import { wantedAttempt } from "./wanted-attempt";

const ME_FRESH = 5 * 60_000;

/**
 * One factory per resource: its key, how it is read, how long it is fresh. The person is part of the key, so that
 * nothing of one person is ever shown to the next. Personal readings are kept on the device and carry when they are from.
 */
export const queries = {
  me: (personId: string) =>
    queryOptions({
      queryKey: [personId, "me"],
      queryFn: ({ signal }) => readKeeping("me", () => askMe(signal)),
      staleTime: ME_FRESH,
      initialData: () => {
        const noted = notedMe(personId);
        return noted && { value: noted.me, at: noted.at, stale: false };
      },
      initialDataUpdatedAt: () => notedMe(personId)?.at,
    }),

  courseState: (personId: string, courseId: string) =>
    queryOptions({
      queryKey: [personId, "course", courseId],
      queryFn: async ({ signal }) => {
        const reading = await readKeeping(`course:${courseId}`, () => askCourseState(courseId, signal));
        return { ...reading, value: overlayCourse(reading.value, await waitingCommands()) };
      },
      staleTime: 15_000,
    }),

  attempt: (personId: string, attemptId: string) =>
    queryOptions({ queryKey: [personId, "attempt", attemptId], queryFn: () => readLocalAttempt(attemptId), staleTime: Number.POSITIVE_INFINITY }),

  rounds: (personId: string, { courseId, activityId }: { readonly courseId: string; readonly activityId: string }) =>
    queryOptions({
      queryKey: [personId, "rounds", activityId],
      queryFn: ({ signal }) =>
        readKeeping(`rounds:${activityId}`, () =>
          askApi<{ rows: RoundView[] }>({ path: `/api/v1/courses/${courseId}/activities/${activityId}/rounds`, signal }),
        ),
      staleTime: 15_000,
    }),

  certificates: (personId: string, locale: Locale) =>
    queryOptions({
      queryKey: [personId, "certificates", locale],
      queryFn: ({ signal }) =>
        readKeeping(`certificates:${locale}`, () => askApi<{ rows: OwnCertificate[] }>({ path: `/api/v1/me/certificates?locale=${locale}`, signal })),
      staleTime: 60_000,
    }),

  trainings: (personId: string) =>
    queryOptions({
      queryKey: [personId, "trainings"],
      queryFn: ({ signal }) => readKeeping("trainings", () => askApi<{ rows: TrainingView[]; next: string | null }>({ path: "/api/v1/trainings", signal })),
      staleTime: 60_000,
    }),

  joinPreview: (code: string) =>
    queryOptions({
      queryKey: ["join", code],
      queryFn: ({ signal }) => askApi<JoinPreview>({ path: `/api/v1/join/${encodeURIComponent(code)}`, signal }),
      retry: false,
    }),
};

/** The course, and in the same answer the attempt that the page in view is about. */
async function askCourseState(courseId: string, signal: AbortSignal): Promise<CourseState> {
  const wanted = wantedAttempt();
  const before = await waitingCommands();
  const query = wanted === null ? "" : `?attempt=${encodeURIComponent(wanted)}`;
  const { attempt, ...course } = await askApi<CourseState>({ path: `/api/v1/courses/${courseId}/state${query}`, signal });
  if (attempt) await takeAlong(attempt, before);
  return course;
}
