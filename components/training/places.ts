import { localePath } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/kernel/locale";

/** Where a submission stands in the address. */
export interface SubmissionPlace {
  readonly trainingId: string;
  readonly activityId: string;
  readonly attemptId: string;
}

/** Addresses of one training. `search` keeps the filters of the grid. */
export const places = {
  training: (locale: Locale, trainingId: string, search = "") => localePath(locale, `/teach/trainings/${trainingId}${search}`),
  answers: (locale: Locale, trainingId: string, search = "") => localePath(locale, `/teach/trainings/${trainingId}/answers${search}`),
  participant: (locale: Locale, trainingId: string, enrolmentId: string) => localePath(locale, `/teach/trainings/${trainingId}/participants/${enrolmentId}`),
  submission: (locale: Locale, { trainingId, activityId, attemptId, search = "" }: SubmissionPlace & { readonly search?: string }) =>
    localePath(locale, `/teach/trainings/${trainingId}/work/${activityId}/${attemptId}${search}`),
};
