import type { revokeCertificate } from "@/lib/contracts/certificates";
import type { createAgency, createPerson, PersonRow, resetPersonPassword, updatePerson } from "@/lib/contracts/people";
import type { createTraining, grantAllowance, TrainingView } from "@/lib/contracts/trainings";
import { askApi } from "./api";
import type { Agency, Output } from "./staff-queries";

/** What an operation takes, as its contract says. */
type Body<Operation extends { readonly body: { readonly _zod: { readonly input: unknown } } }> = Operation["body"]["_zod"]["input"];

export type NewTraining = Body<typeof createTraining>;
export type Allowance = Body<typeof grantAllowance>;
export type NewPerson = Body<typeof createPerson>;
export type PersonChange = Body<typeof updatePerson>;
export type NewAgency = Body<typeof createAgency>;
export type HandedLink = Output<typeof resetPersonPassword>;

/** Everything staff can change, one call each. All throw ApiProblem or Unreachable. */
export const staffWrites = {
  createTraining: (body: NewTraining) => askApi<TrainingView>({ method: "POST", path: "/api/v1/trainings", body }),

  openTraining: ({ trainingId, open }: { readonly trainingId: string; readonly open: boolean }) =>
    askApi<TrainingView>({ method: "PATCH", path: `/api/v1/trainings/${trainingId}`, body: { open } }),

  resetParticipantPassword: ({ trainingId, enrolmentId }: { readonly trainingId: string; readonly enrolmentId: string }) =>
    askApi<HandedLink>({ method: "POST", path: `/api/v1/trainings/${trainingId}/participants/${enrolmentId}/reset-link` }),

  grantAllowance: ({ trainingId, enrolmentId, allowance }: { readonly trainingId: string; readonly enrolmentId: string; readonly allowance: Allowance }) =>
    askApi<Output<typeof grantAllowance>>({ method: "POST", path: `/api/v1/trainings/${trainingId}/participants/${enrolmentId}/allowance`, body: allowance }),

  createPerson: (body: NewPerson) => askApi<Output<typeof createPerson>>({ method: "POST", path: "/api/v1/people", body }),

  updatePerson: ({ personId, change }: { readonly personId: string; readonly change: PersonChange }) =>
    askApi<PersonRow>({ method: "PATCH", path: `/api/v1/people/${personId}`, body: change }),

  resetPersonPassword: (personId: string) => askApi<HandedLink>({ method: "POST", path: `/api/v1/people/${personId}/reset-link` }),

  erasePerson: (personId: string) => askApi<{ readonly erased: true }>({ method: "DELETE", path: `/api/v1/people/${personId}` }),

  createAgency: (body: NewAgency) => askApi<Agency>({ method: "POST", path: "/api/v1/agencies", body }),

  revokeCertificate: ({ certificateId, reason }: { readonly certificateId: string } & Body<typeof revokeCertificate>) =>
    askApi<{ readonly revoked: true }>({ method: "POST", path: `/api/v1/certificates/${certificateId}/revocation`, body: { reason } }),
};
