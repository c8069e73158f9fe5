import type { PersonId } from "@/lib/kernel/ids";

export const ROLES = ["learner", "trainer", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** The root of the agency tree: an administrator's grant on it is that of the training centre and covers everything. */
export const CENTRE_PATH = "/";

/** A role held. Only an administrator's path gives reach; without one the grant gives none. */
export interface Grant {
  readonly role: Role;
  /** Materialised path from the root, e.g. `/tm/ahal/`; `CENTRE_PATH` for the centre. */
  readonly agencyPath?: string | null;
}

/** Who acts. Every signed-in person is a learner, whatever else they are. */
export interface Actor {
  readonly personId: PersonId;
  readonly roles: readonly Grant[];
}

/** What is known of the thing acted upon. What is absent matches nobody. */
export interface Resource {
  /** The person it belongs to or is. */
  readonly ownerId?: PersonId | null;
  /** The trainer of the training it belongs to or is. */
  readonly trainingTrainerId?: PersonId | null;
  /** The agency it belongs to, as a materialised path. */
  readonly agencyPath?: string | null;
  /** For an account: the roles its holder has. */
  readonly grants?: readonly Grant[];
}

/** The rows somebody may see, as a condition for a query. A row outside it does not exist for them. */
export type Scope =
  | { readonly kind: "none" }
  | { readonly kind: "own"; readonly personId: PersonId }
  | { readonly kind: "training_of"; readonly trainerId: PersonId }
  | { readonly kind: "agency_subtree"; readonly paths: readonly string[] }
  | { readonly kind: "any_of"; readonly scopes: readonly Scope[] }
  | { readonly kind: "all" };

/** True when a row lies within the scope: what a repository's condition must agree with. */
export function covers(scope: Scope, { ownerId, trainingTrainerId, agencyPath }: Resource): boolean {
  switch (scope.kind) {
    case "none":
      return false;
    case "all":
      return true;
    case "own":
      return ownerId === scope.personId;
    case "training_of":
      return trainingTrainerId === scope.trainerId;
    case "agency_subtree":
      return scope.paths.some((root) => isWithin(agencyPath, root));
    case "any_of":
      return scope.scopes.some((part) => covers(part, { ownerId, trainingTrainerId, agencyPath }));
  }
}

/** One scope out of several: nothing where there are none, everything where one of them is everything. */
export function anyOf(scopes: readonly Scope[]): Scope {
  const some = scopes.filter(({ kind }) => kind !== "none");
  const whole = some.find(({ kind }) => kind === "all");
  const [first, ...rest] = some;
  if (whole !== undefined || first === undefined) return whole ?? { kind: "none" };
  return rest.length === 0 ? first : { kind: "any_of", scopes: some };
}

/** The agencies an administrator answers for; the whole tree for the centre. */
export function administeredBy(grants: readonly Grant[]): Scope {
  const paths = grants.flatMap(({ role, agencyPath }) => (role === "administrator" && isPath(agencyPath) ? [agencyPath] : []));
  if (paths.includes(CENTRE_PATH)) return { kind: "all" };
  return paths.length === 0 ? { kind: "none" } : { kind: "agency_subtree", paths };
}

/** True when `path` is `root` or lies under it. Whole segments count: `/tm/ahal2/` is not under `/tm/ahal/`. */
export function isWithin(path: string | null | undefined, root: string): boolean {
  return isPath(path) && isPath(root) && closed(path).startsWith(closed(root));
}

function isPath(path: string | null | undefined): path is string {
  return typeof path === "string" && path.startsWith(CENTRE_PATH);
}

function closed(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
