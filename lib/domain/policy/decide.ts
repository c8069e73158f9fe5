import type { ActionId } from "./actions";
import { ruleOf } from "./actions";
import type { Actor, Grant, Resource, Scope } from "./scope";
import { administeredBy, anyOf, CENTRE_PATH, covers } from "./scope";

/** `as` is what the refused may learn: that they must sign in, that they may not, or nothing but that nothing is there. */
export type Decision = { readonly allow: true } | { readonly allow: false; readonly as: "not_signed_in" | "forbidden" | "not_found" };

const ALLOW: Decision = { allow: true };
const deny = (as: "not_signed_in" | "forbidden" | "not_found"): Decision => ({ allow: false, as });

/**
 * Whether `actor` (null for a visitor) may do `action` to `resource`. Everything not allowed by the table is denied.
 * For actions on `many`, allowed means that `listScope` admits some rows; for actions on `self` no resource is asked.
 */
export function decide(action: ActionId, actor: Actor | null, resource: Resource = {}): Decision {
  const rule = ruleOf(action);
  if (rule.on === "anyone") return ALLOW;
  if (actor === null) return deny("not_signed_in");
  const scope = listScope(action, actor);
  if (scope.kind === "none") return deny("forbidden");
  if (rule.on === "one" && !covers(scope, resource)) return deny("not_found");
  if (rule.takesOver && !outranks(actor, resource)) return deny("forbidden");
  return ALLOW;
}

/** The rows `actor` may reach with `action`: the union of what each of their roles gives. */
export function listScope(action: ActionId, actor: Actor | null): Scope {
  const rule = ruleOf(action);
  if (rule.on === "anyone") return { kind: "all" };
  if (actor === null) return { kind: "none" };
  const roles = ["learner" as const, ...actor.roles.map(({ role }) => role)];
  const reaches = [...new Set(roles.map((role) => rule.reach[role]))];
  return anyOf(
    reaches.map((reach): Scope => {
      switch (reach) {
        case "no":
          return { kind: "none" };
        case "own":
          return { kind: "own", personId: actor.personId };
        case "training":
          return { kind: "training_of", trainerId: actor.personId };
        case "subtree":
          return administeredBy(actor.roles);
        case "yes":
          return { kind: "all" };
      }
    }),
  );
}

/**
 * Whether `actor` may give `grant` to `person` (whose present grants are in the resource): as `people.grant_role`,
 * and never more than the actor holds.
 */
export function decideGrant(actor: Actor | null, person: Resource, grant: Grant): Decision {
  const decision = decide("people.grant_role", actor, person);
  if (!decision.allow || actor === null) return decision;
  return outranks(actor, { ...person, grants: [grant] }) ? ALLOW : deny("forbidden");
}

/**
 * True when the actor already has every power the holder of the account has. Threat: whoever may reset the password
 * of somebody more powerful becomes that person. An account whose grants are not known outranks everybody.
 */
function outranks(actor: Actor, { grants, agencyPath }: Resource): boolean {
  if (grants === undefined) return false;
  const administered = administeredBy(actor.roles);
  return grants.every((grant) => {
    if (grant.role === "learner") return true;
    const power = grant.role === "trainer" ? (grant.agencyPath ?? agencyPath) : grant.agencyPath;
    return covers(administered, { agencyPath: power ?? CENTRE_PATH });
  });
}
