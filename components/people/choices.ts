import type { PersonRow } from "@/lib/contracts/people";

/** What can be chosen for a person, in the order of the lists. */
export const ROLES: readonly PersonRow["roles"][number][] = ["learner", "trainer", "administrator"];
export const LANES: readonly PersonRow["lane"][] = ["prosecutor", "investigator", "judge", "advocate", "other"];

/** Why a field of a person is not right. */
export type WrongField = "empty" | "login" | "refused";
export type WrongPersonFields = Partial<Record<string, WrongField>>;

const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,}$/u;

/** What can be said of a new person's fields before the server decides. */
export function wrongPersonFields({
  displayName,
  login,
  agencyId,
}: {
  readonly displayName: string;
  readonly login?: string;
  readonly agencyId: string;
}): WrongPersonFields {
  return {
    ...(displayName.trim() === "" ? { displayName: "empty" as const } : {}),
    ...(login === undefined ? {} : login.trim() === "" ? { login: "empty" as const } : LOGIN.test(login.trim()) ? {} : { login: "login" as const }),
    ...(agencyId === "" ? { agencyId: "empty" as const } : {}),
  };
}
