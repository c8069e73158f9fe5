import { describe, expect, test } from "vitest";
import type { PersonId } from "@/lib/kernel/ids";
import type { Actor, Grant, Resource } from "./index";
import { ACTION_IDS, CENTRE_PATH, decide, decideGrant, isActionId, isWithin, listScope, ruleOf } from "./index";

const id = (name: string) => name as PersonId;
const actor = (name: string, ...roles: Grant[]): Actor => ({ personId: id(name), roles });

const learner = actor("ayna", { role: "learner" });
const trainer = actor("batyr", { role: "trainer", agencyPath: "/tm/ahal/" });
const regional = actor("jeren", { role: "administrator", agencyPath: "/tm/ahal/" });
const centre = actor("merdan", { role: "administrator", agencyPath: CENTRE_PATH });
const bare = actor("kerim");

const submission: Resource = { ownerId: id("ayna"), trainingTrainerId: id("batyr"), agencyPath: "/tm/ahal/court/" };
const account = (...grants: Grant[]): Resource => ({ ownerId: id("ogul"), trainingTrainerId: id("batyr"), agencyPath: "/tm/ahal/court/", grants });

const ALLOWED = { allow: true };
const refused = (as: string) => ({ allow: false, as });

describe("decide", () => {
  test("Y1 gives a learner no action of the staff", () => {
    for (const action of ["report.read", "people.list", "training.create", "audit.read", "certificate.revoke"] as const) {
      expect(decide(action, learner, submission)).toEqual(refused("forbidden"));
    }
    expect(isActionId("toString")).toBe(false);
  });

  test("Y2 has a reason for every door that is open to anyone", () => {
    const open = ACTION_IDS.flatMap((action) => {
      const rule = ruleOf(action);
      return rule.on === "anyone" ? [{ action, because: rule.because }] : [];
    });
    expect(open.map(({ action }) => action)).toEqual([
      "health.read",
      "openapi.read",
      "content.read",
      "comparison.export",
      "session.create",
      "join.preview",
      "join.accept",
      "link.use",
      "certificate.verify",
    ]);
    for (const { because } of open) expect(because.length).toBeGreaterThan(20);
  });

  test("Y3 tells a visitor to sign in", () => {
    expect(decide("me.read", null)).toEqual(refused("not_signed_in"));
    expect(decide("submission.read", null, submission)).toEqual(refused("not_signed_in"));
    expect(decide("certificate.verify", null)).toEqual(ALLOWED);
  });

  test("Y4 hides a foreign attempt from a learner and a foreign training from a trainer", () => {
    expect(decide("attempt.read", learner, { ownerId: id("somebody") })).toEqual(refused("not_found"));
    expect(decide("training.read", trainer, { trainingTrainerId: id("another"), agencyPath: "/tm/ahal/" })).toEqual(refused("not_found"));
    expect(decide("training.read", learner, submission)).toEqual(refused("forbidden"));
  });

  test("Y5 lets trainers, administrators and people without any role learn", () => {
    for (const person of [trainer, regional, centre, bare]) {
      expect(decide("attempt.read", person, { ownerId: person.personId })).toEqual(ALLOWED);
      expect(decide("command.apply", person)).toEqual(ALLOWED);
    }
  });

  test("Y6 lets only an unlimited reach touch what nothing is known of", () => {
    expect(decide("submission.read", regional)).toEqual(refused("not_found"));
    expect(decide("submission.read", trainer, { ownerId: null, trainingTrainerId: null, agencyPath: null })).toEqual(refused("not_found"));
    expect(decide("submission.read", centre)).toEqual(ALLOWED);
  });

  test("Y7 ends a subtree at whole segments and gives a grant without a path nothing", () => {
    expect(decide("training.read", regional, { agencyPath: "/tm/ahal/" })).toEqual(ALLOWED);
    expect(decide("training.read", regional, { agencyPath: "/tm/ahal/court" })).toEqual(ALLOWED);
    expect(decide("training.read", regional, { agencyPath: "/tm/ahal2/" })).toEqual(refused("not_found"));
    expect(decide("training.read", regional, { agencyPath: "/tm/" })).toEqual(refused("not_found"));
    expect(decide("training.read", actor("x", { role: "administrator" }), submission)).toEqual(refused("forbidden"));
    expect(decide("training.read", actor("x", { role: "administrator", agencyPath: "" }), submission)).toEqual(refused("forbidden"));
    expect(isWithin("", CENTRE_PATH)).toBe(false);
  });

  test("Y8 keeps a trainer to their own trainings", () => {
    expect(decide("training.progress", trainer, submission)).toEqual(ALLOWED);
    expect(decide("submission.read", trainer, { ...submission, trainingTrainerId: id("another") })).toEqual(refused("not_found"));
  });

  test("Y9 lets a trainer reset a learner, and nobody who is more than that", () => {
    expect(decide("participant.reset_password", trainer, account({ role: "learner" }))).toEqual(ALLOWED);
    expect(decide("participant.reset_password", trainer, account({ role: "trainer" }))).toEqual(refused("forbidden"));
    expect(decide("participant.reset_password", trainer, account({ role: "administrator", agencyPath: CENTRE_PATH }))).toEqual(refused("forbidden"));
  });

  test("Y9 stops a regional administrator from taking over the centre through a colleague's account", () => {
    for (const action of ["people.reset_password", "people.update", "people.disable", "people.grant_role", "people.erase"] as const) {
      expect(decide(action, regional, account({ role: "administrator", agencyPath: CENTRE_PATH }))).toEqual(refused("forbidden"));
      expect(decide(action, regional, account({ role: "administrator" }))).toEqual(refused("forbidden"));
      expect(decide(action, regional, account({ role: "administrator", agencyPath: "/tm/ahal/court/" }))).toEqual(ALLOWED);
      expect(decide(action, regional, account({ role: "trainer" }))).toEqual(ALLOWED);
      expect(decide(action, regional, { ownerId: id("ogul"), agencyPath: "/tm/ahal/" })).toEqual(refused("forbidden"));
    }
  });

  test("Y10 lets nobody grant more than they hold", () => {
    const person = account({ role: "learner" });
    expect(decideGrant(regional, person, { role: "administrator", agencyPath: "/tm/ahal/court/" })).toEqual(ALLOWED);
    expect(decideGrant(regional, person, { role: "trainer" })).toEqual(ALLOWED);
    expect(decideGrant(regional, person, { role: "administrator", agencyPath: "/tm/" })).toEqual(refused("forbidden"));
    expect(decideGrant(regional, person, { role: "administrator" })).toEqual(refused("forbidden"));
    expect(decideGrant(regional, { ...person, agencyPath: "/tm/mary/" }, { role: "trainer" })).toEqual(refused("not_found"));
    expect(decideGrant(centre, person, { role: "administrator", agencyPath: CENTRE_PATH })).toEqual(ALLOWED);
    expect(decideGrant(trainer, person, { role: "trainer" })).toEqual(refused("forbidden"));
    expect(decideGrant(null, person, { role: "learner" })).toEqual(refused("not_signed_in"));
  });

  test("Y11 asks no resource for what concerns oneself", () => {
    expect(decide("me.export", bare)).toEqual(ALLOWED);
    expect(listScope("me.export", bare)).toEqual({ kind: "own", personId: "kerim" });
  });

  test("Y13 adds up what several roles give", () => {
    const both = actor("batyr", { role: "trainer" }, { role: "administrator", agencyPath: "/tm/mary/" });
    expect(listScope("training.list", both)).toEqual({
      kind: "any_of",
      scopes: [
        { kind: "training_of", trainerId: "batyr" },
        { kind: "agency_subtree", paths: ["/tm/mary/"] },
      ],
    });
    expect(listScope("training.list", centre)).toEqual({ kind: "all" });
    expect(listScope("training.list", learner)).toEqual({ kind: "none" });
    expect(listScope("training.list", null)).toEqual({ kind: "none" });
  });
});
