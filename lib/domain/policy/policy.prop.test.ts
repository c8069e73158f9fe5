import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { PersonId } from "@/lib/kernel/ids";
import type { ActionId, Actor, Grant, Reach, Resource, Role } from "./index";
import { ACCESS_TABLE, ACTION_IDS, CENTRE_PATH, covers, decide, decideGrant, isWithin, listScope, ROLES, ruleOf } from "./index";

const person = fc.constantFrom("p1" as PersonId, "p2" as PersonId, "p3" as PersonId);
const path = fc.constantFrom(CENTRE_PATH, "/tm/", "/tm/ahal/", "/tm/ahal", "/tm/ahal/court/", "/tm/ahal2/", "/tm/mary/");
const maybePath = fc.option(path);
const grant: fc.Arbitrary<Grant> = fc.record({ role: fc.constantFrom(...ROLES), agencyPath: maybePath });
const actor: fc.Arbitrary<Actor> = fc.record({ personId: person, roles: fc.array(grant, { maxLength: 3 }) });
const resource: fc.Arbitrary<Resource> = fc.record({
  ownerId: fc.option(person),
  trainingTrainerId: fc.option(person),
  agencyPath: maybePath,
  grants: fc.option(fc.array(grant, { maxLength: 2 }), { nil: undefined }),
});
const action = fc.constantFrom(...ACTION_IDS);

describe("decide", () => {
  test.prop([action, actor, resource])("Y4 says not found only to those who have some reach", (what, who, thing) => {
    const decision = decide(what, who, thing);
    if (!decision.allow && decision.as === "not_found") expect(listScope(what, who).kind).not.toBe("none");
    expect(decision).not.toEqual({ allow: false, as: "not_signed_in" });
  });

  test.prop([action, actor, resource, grant])("Y5 never takes anything away with one more role", (what, who, thing, more) => {
    if (decide(what, who, thing).allow) expect(decide(what, { ...who, roles: [...who.roles, more] }, thing).allow).toBe(true);
  });

  test.prop([path, path, path])("Y7 nests subtrees", (one, other, third) => {
    expect(isWithin(one, one)).toBe(true);
    expect(isWithin(one, CENTRE_PATH)).toBe(true);
    if (isWithin(one, other) && isWithin(other, third)) expect(isWithin(one, third)).toBe(true);
  });

  test.prop([actor, resource, grant])("Y10 leaves nobody with an account they could not have had before", (who, thing, given) => {
    fc.pre(decideGrant(who, thing, given).allow);
    const after: Resource = { ...thing, grants: [...(thing.grants ?? []), given] };
    expect(decide("people.reset_password", who, after)).toEqual({ allow: true });
  });

  test.prop([action, actor, resource])("Y12 allows one thing exactly when it is within the scope of the list", (what, who, thing) => {
    const rule = ruleOf(what);
    fc.pre(rule.on === "one" && !rule.takesOver);
    expect(decide(what, who, thing).allow).toBe(covers(listScope(what, who), thing));
  });

  test.prop([action, actor, resource])("Y13 admits a row exactly when one of the roles alone admits it", (what, who, thing) => {
    const alone = [{ ...who, roles: [] }, ...who.roles.map((role) => ({ ...who, roles: [role] }))];
    expect(covers(listScope(what, who), thing)).toBe(alone.some((each) => covers(listScope(what, each), thing)));
  });
});

describe("the access table", () => {
  const me = "me" as PersonId;
  const grants: Grant[] = [];
  /** One thing for each reach, covered by that reach and the wider ones only. */
  const THINGS: Record<Exclude<Reach, "no">, Resource> = {
    own: { ownerId: me, grants },
    training: { trainingTrainerId: me, grants },
    subtree: { agencyPath: "/tm/ahal/court/", grants },
    yes: { grants },
  };
  const GRANTED: Record<Reach, readonly Exclude<Reach, "no">[]> = {
    no: [],
    own: ["own"],
    training: ["training"],
    subtree: ["subtree"],
    yes: ["own", "training", "subtree", "yes"],
  };
  const OWN: readonly string[] = ["own"];

  function allowedThings(what: ActionId, role: Role): string[] {
    const who: Actor = { personId: me, roles: [{ role, agencyPath: "/tm/ahal/" }] };
    return Object.entries(THINGS).flatMap(([name, thing]) => (decide(what, who, thing).allow ? [name] : []));
  }

  test("Y14 names every action once", () => {
    expect([...ACCESS_TABLE.keys()]).toEqual(ACTION_IDS);
  });

  test.each(ACTION_IDS)("Y14 says of %s what decide does", (what) => {
    const row = ACCESS_TABLE.get(what);
    const rule = ruleOf(what);
    expect(decide(what, null, {}).allow).toBe(row?.visitor === "yes");
    for (const role of ROLES) {
      const cell = row?.[role] ?? "no";
      const learnerToo = row?.learner === "own" ? OWN : [];
      const expected = rule.on === "one" ? new Set([...GRANTED[cell], ...learnerToo]) : new Set(cell === "no" ? [] : Object.keys(THINGS));
      expect(new Set(allowedThings(what, role))).toEqual(expected);
    }
  });
});
