import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepCaseAnswer } from "@/lib/db/case-answers";
import { countConfusion } from "@/lib/db/confusion";
import type { Scope } from "@/lib/domain/policy";
import { confusionOf } from "@/lib/domain/report";
import { newId } from "@/lib/platform/clock";
import type { PersonId } from "@/lib/kernel/ids";
import { makeAgency, makeEnrolment, makePerson, makeRuntime, makeTraining, NOW, type World } from "@/lib/testing/builders";
import { exportConfusion } from "./export-confusion";
import { listConfusionRows } from "./list-confusion-rows";
import { readConfusion } from "./read-confusion";
import { readTrainingAnswers } from "./read-training-answers";
import { reportScope } from "./report-scope";

const ALL: Scope = { kind: "all" };
const CHOSEN = ["established", "established", "established", "suspected", "attempt", "none"];
const HELD = ["established", "established", "not_established"];

interface Known {
  readonly person: string;
  readonly activity: string;
  readonly held: string;
  readonly chosen: string;
  readonly agency: string;
  readonly training: string;
}
const known: Known[] = [];
let world: World;
let agencies: { id: string; path: string }[] = [];
let trainingId = "";

/** Sixty people in two agencies, every fourth in a training, each with one or two cases answered. */
beforeAll(async () => {
  world = await makeRuntime();
  const { runtime, centre } = world;
  const made = [await makeAgency(runtime, { parent: centre, name: "Alpha" }), await makeAgency(runtime, { parent: centre, name: "Beta" })];
  agencies = made;
  const trainer = await makePerson(runtime, { agency: centre, roles: ["trainer"] });
  const training = await makeTraining(runtime, { trainer, agency: made[0] ?? centre });
  trainingId = training.id;
  for (let index = 0; index < 60; index += 1) {
    const agency = made[index % 2] ?? centre;
    const person = await makePerson(runtime, { agency, name: `=Person ${String(index).padStart(2, "0")}` });
    const enrolmentId = await makeEnrolment(runtime, person, index % 4 === 0 ? training : null);
    for (const activity of index % 3 === 0 ? ["m1-c01"] : ["m1-c01", "m2-c02"]) {
      const held = activity === "m1-c01" ? (HELD[index % 3] ?? "established") : "not_established";
      const chosen = CHOSEN[(index * 5 + activity.length) % CHOSEN.length] ?? "none";
      await keepCaseAnswer(runtime.db, { enrolmentId, activityId: activity, attemptId: newId(), chosen, held, answeredAt: new Date(NOW) });
      known.push({ person: enrolmentId, held, chosen, activity, agency: agency.id, training: index % 4 === 0 ? training.id : "" });
    }
  }
});
afterAll(() => world.close());

function scoped(filters: { agency?: string; training?: string } = {}) {
  const report = reportScope(ALL, { course: "tip", ...filters }, NOW);
  if (!report.ok) throw new Error("the filters are refused");
  return report.value;
}

describe("the confusion matrix", () => {
  test("U47 the database counts what the definition comes to, in all, by case, agency and training", async () => {
    const { db } = world.runtime;
    const cells = (answers: readonly Known[]) => confusionOf(answers.map((answer) => ({ ...answer, answers: 1 })));
    const counted = async (scope: ReturnType<typeof scoped>, activityId?: string) => confusionOf(await countConfusion(db, { ...scope, activityId }));
    expect(await counted(scoped())).toEqual(cells(known));
    expect(await counted(scoped(), "m2-c02")).toEqual(cells(known.filter(({ activity }) => activity === "m2-c02")));
    const agency = agencies[1]?.id ?? "";
    expect(await counted(scoped({ agency }))).toEqual(cells(known.filter((answer) => answer.agency === agency)));
    expect(await counted(scoped({ training: trainingId }))).toEqual(cells(known.filter(({ training }) => training === trainingId)));
  });

  test("U47 a scope narrows what is counted, and small cells are hidden", async () => {
    const [alpha] = agencies;
    const shown = await readConfusion(world.runtime, { kind: "agency_subtree", paths: [alpha?.path ?? ""] }, { course: "tip" });
    const own = known.filter(({ agency }) => agency === alpha?.id);
    if (!shown.ok) throw new Error("refused");
    for (const row of shown.value.rows) {
      for (const { chosen, answers } of row.cells) {
        const people = new Set(own.filter((answer) => answer.held === row.held && answer.chosen === chosen).map(({ person }) => person)).size;
        if (answers !== null) expect(people).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test("U48 a cell opens the answers counted in it, page by page, and the export holds the same", async () => {
    const cell = { course: "tip", held: "established", chosen: "suspected" };
    const wanted = known.filter(({ held, chosen }) => held === cell.held && chosen === cell.chosen);
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listConfusionRows(world.runtime, ALL, { ...cell, limit: 3, cursor });
      if (!page.ok) throw new Error("refused");
      expect(page.value.total).toBe(wanted.length);
      names.push(...page.value.rows.map(({ name }) => name));
      cursor = page.value.next ?? undefined;
    } while (cursor !== undefined);
    expect(names).toHaveLength(wanted.length);
    expect(names).toEqual(names.toSorted());
    const actorId = (await makePerson(world.runtime, { agency: world.centre })).personId as PersonId;
    const file = await exportConfusion(world.runtime, { actorId, scope: ALL, query: { ...cell, locale: "ru" } });
    if (!file.ok) throw new Error("refused");
    let text = "";
    for await (const piece of file.value.text) text += piece;
    const lines = text.trim().split("\r\n");
    expect(lines).toHaveLength(wanted.length + 1);
    expect(lines[0]).toContain("Выбрано");
    expect(lines[1]).toMatch(/^'=Person/);
    expect(await world.runtime.db.auditEntry.count({ where: { action: "report.exported", subjectId: "confusion" } })).toBe(1);
  });

  test("U48 a trainer sees the whole matrix of the training and every row behind it", async () => {
    const { confusion, rows } = await readTrainingAnswers(world.runtime, trainingId);
    const own = known.filter(({ training }) => training === trainingId);
    expect(rows).toHaveLength(own.length);
    expect(confusion).toMatchObject({ total: own.length, hiddenCells: 0 });
    expect(confusion.rows.flatMap(({ cells }) => cells).every(({ answers }) => answers !== null)).toBe(true);
  });
});
