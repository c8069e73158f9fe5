import type { Locale } from "@/lib/kernel/locale";

/** The form of a new training as it is typed. Days are `YYYY-MM-DD` or empty. */
export interface TrainingDraft {
  readonly title: string;
  readonly agencyId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly locale: Locale;
  readonly programme: string;
}
/** Why a field is not right: nothing in it, last day before the first, more than a year, or the server refused it. */
export type WrongFields = Partial<Record<keyof TrainingDraft, "empty" | "order" | "tooLong" | "refused">>;

const FIELDS: readonly (keyof TrainingDraft)[] = ["title", "agencyId", "startsOn", "endsOn", "place", "locale", "programme"];
const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_MAX = 366;

/** What can be said of a draft before asking the server, which decides. */
export function wrongFields(draft: TrainingDraft): WrongFields {
  const empty = Object.fromEntries(FIELDS.filter((field) => draft[field].trim() === "").map((field) => [field, "empty" as const]));
  if (empty["startsOn"] || empty["endsOn"]) return empty;
  if (draft.endsOn < draft.startsOn) return { ...empty, endsOn: "order" };
  const days = (Date.parse(draft.endsOn) - Date.parse(draft.startsOn)) / MILLISECONDS_PER_DAY;
  return days < DAYS_MAX ? empty : { ...empty, endsOn: "tooLong" };
}

/** The first field to mend, in the order of the form. */
export function firstWrongField(wrong: WrongFields): keyof TrainingDraft | undefined {
  return FIELDS.find((field) => wrong[field] !== undefined);
}
