import type { CertificateRow } from "@/lib/contracts/certificates";
import type { listAgencies, listPeople, PersonRow } from "@/lib/contracts/people";
import type { AnswerRow, AuditRow, CompletionRow, readCompletion, readConfusion } from "@/lib/contracts/reports";
import type { readRound } from "@/lib/contracts/rounds";
import type { Participant, readSubmission, readTrainingAnswers, TrainingView } from "@/lib/contracts/trainings";
import type { Locale } from "@/lib/kernel/locale";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { askApi } from "./api";

/** What an operation answers, as its contract says. */
export type Output<Operation extends { readonly output: { readonly _zod: { readonly output: unknown } } }> = Operation["output"]["_zod"]["output"];
export type Agency = Output<typeof listAgencies>["rows"][number];
export type CompletionReport = Output<typeof readCompletion>;
export type CompletionGroup = CompletionReport["groups"][number];
export type Submission = Output<typeof readSubmission>;
export type Round = Output<typeof readRound>;
export type ConfusionReport = Output<typeof readConfusion>;
export type TrainingAnswers = Output<typeof readTrainingAnswers>;
export type PeoplePage = Output<typeof listPeople>;

/** One page of a list; `next` is the cursor of the following one. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total?: number;
  readonly asOf?: string;
}
/** Query parameters; an empty value is left out, so that equal filters have equal addresses. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** How long an answer is shown without asking again. */
export const FRESH_MS = 15_000;
/** The largest page the interface gives. */
const WHOLE_PAGE = "200";
const SHOWN_PAGE = "50";

/** `path` with its parameters, always in the same order. */
export function addressOf(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]));
  const search = new URLSearchParams(given.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1))).toString();
  return search === "" ? path : `${path}?${search}`;
}

/** Every row of a list that is small by its nature, e.g. the participants of one training, page after page. */
async function everyRow<Row>(path: string, signal: AbortSignal): Promise<Page<Row> & { readonly rows: Row[] }> {
  const rows: Row[] = [];
  let page: Page<Row> = { rows: [], next: null };
  do {
    page = await askApi<Page<Row>>({ path: addressOf(path, { limit: WHOLE_PAGE, cursor: page.next ?? undefined }), signal });
    rows.push(...page.rows);
  } while (page.next !== null);
  return { ...page, rows };
}

/** A list read page by page: its key, and how the page after `cursor` is read. */
export interface PagedQuery<Row> {
  readonly queryKey: readonly unknown[];
  readonly readPage: (cursor: string | null, signal: AbortSignal) => Promise<Page<Row>>;
}

/** A list at `path`, page by page. */
export function pages<Row>(queryKey: readonly unknown[], path: string, parameters: Parameters): PagedQuery<Row> {
  return {
    queryKey,
    readPage: (cursor, signal) => askApi({ path: addressOf(path, { limit: SHOWN_PAGE, ...parameters, cursor: cursor ?? undefined }), signal }),
  };
}

/** The key under which everything staff read lies; a write makes all of it stale. */
export function staffKey(personId: string, ...rest: readonly unknown[]): readonly unknown[] {
  return [personId, "staff", ...rest];
}

/**
 * One factory per resource of the staff screens. The person is the first part of every key; nothing of it is kept on the
 * device: rows about other people belong on a screen, not on a disk.
 */
export const staffQueries = {
  trainings: (personId: string) =>
    queryOptions({
      queryKey: staffKey(personId, "trainings"),
      queryFn: ({ signal }) => everyRow<TrainingView>("/api/v1/trainings", signal),
      staleTime: FRESH_MS,
    }),

  training: (personId: string, trainingId: string) =>
    queryOptions({
      queryKey: staffKey(personId, "training", trainingId),
      queryFn: ({ signal }) => askApi<TrainingView>({ path: `/api/v1/trainings/${trainingId}`, signal }),
      staleTime: FRESH_MS,
    }),

  progress: (personId: string, trainingId: string) =>
    queryOptions({
      queryKey: staffKey(personId, "progress", trainingId),
      queryFn: ({ signal }) => everyRow<Participant>(`/api/v1/trainings/${trainingId}/progress`, signal),
      staleTime: FRESH_MS,
    }),

  round: (personId: string, roundId: string) =>
    queryOptions({
      queryKey: staffKey(personId, "round", roundId),
      queryFn: ({ signal }) => askApi<Round>({ path: `/api/v1/rounds/${roundId}`, signal }),
      staleTime: FRESH_MS,
    }),

  submission: (personId: string, attemptId: string) =>
    queryOptions({
      queryKey: staffKey(personId, "submission", attemptId),
      queryFn: ({ signal }) => askApi<Submission>({ path: `/api/v1/submissions/${attemptId}`, signal }),
      staleTime: FRESH_MS,
    }),

  agencies: (personId: string) =>
    queryOptions({
      queryKey: staffKey(personId, "agencies"),
      queryFn: ({ signal }) => askApi<{ readonly rows: readonly Agency[] }>({ path: "/api/v1/agencies", signal }),
      staleTime: 60_000,
    }),

  completion: (personId: string, filters: Parameters) =>
    queryOptions({
      queryKey: staffKey(personId, "completion", filters),
      queryFn: ({ signal }) => askApi<CompletionReport>({ path: addressOf("/api/v1/reports/completion", filters), signal }),
      placeholderData: keepPreviousData,
      staleTime: FRESH_MS,
    }),

  completionRows: (personId: string, filters: Parameters) =>
    pages<CompletionRow>(staffKey(personId, "completion-rows", filters), "/api/v1/reports/completion/rows", filters),

  confusion: (personId: string, filters: Parameters) =>
    queryOptions({
      queryKey: staffKey(personId, "confusion", filters),
      queryFn: ({ signal }) => askApi<ConfusionReport>({ path: addressOf("/api/v1/reports/confusion", filters), signal }),
      placeholderData: keepPreviousData,
      staleTime: FRESH_MS,
    }),

  confusionRows: (personId: string, filters: Parameters) =>
    pages<AnswerRow>(staffKey(personId, "confusion-rows", filters), "/api/v1/reports/confusion/rows", filters),

  trainingAnswers: (personId: string, trainingId: string) =>
    queryOptions({
      queryKey: staffKey(personId, "training-answers", trainingId),
      queryFn: ({ signal }) => askApi<TrainingAnswers>({ path: `/api/v1/trainings/${trainingId}/answers`, signal }),
      staleTime: FRESH_MS,
    }),

  people: (personId: string, filters: Parameters) => pages<PersonRow>(staffKey(personId, "people", filters), "/api/v1/people", filters),

  certificates: (personId: string, filters: Parameters & { readonly locale: Locale }) =>
    pages<CertificateRow>(staffKey(personId, "certificates", filters), "/api/v1/certificates", filters),

  audit: (personId: string, filters: Parameters) => pages<AuditRow>(staffKey(personId, "audit", filters), "/api/v1/audit", filters),
};
