import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreementOf,
  CELL_STATUSES,
  cellFor,
  cellIdOf,
  checkComparison,
  comparisonMoveSchema,
  comparisonOutcome,
  comparisonScriptSchema,
  contestedCells,
  differenceOf,
  FAMILIES,
  filledBy,
  likenessOf,
  matrixOf,
  shownOf,
  taskOf,
} from "./index";
import type { Choosable, ComparisonMove, RowId, Statement, View } from "./index";
import { LAWS } from "./laws.fixture";

const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: 200, seed: 20261123 });

const matrix = matrixOf(LAWS);
const choosable: Choosable = {
  columns: matrix.columns,
  rows: matrix.rows,
  likeness: (row, column) => {
    const cell = matrix.cells.get(row as RowId)?.get(column);
    return cell ? likenessOf(cell) : null;
  },
};
const anyLaw = fc.constantFrom(...matrix.columns);
const anyRow = fc.constantFrom(...matrix.rows);
const anyView: fc.Arbitrary<View> = fc.record({
  base: fc.oneof(anyLaw, fc.string({ maxLength: 6 })),
  laws: fc.array(fc.oneof(anyLaw, fc.string({ maxLength: 6 })), { maxLength: 8 }),
  families: fc.subarray([...FAMILIES]),
  rows: fc.constantFrom("all", "differing"),
});

describe("differences", () => {
  test("CM12 a cell is like itself, and differing is symmetric", () => {
    check(
      fc.property(anyRow, anyLaw, anyLaw, (row, one, other) => {
        const [left, right] = [choosable.likeness(row, one), choosable.likeness(row, other)];
        if (left !== null) expect(differenceOf(left, left)).toBe("same");
        expect(differenceOf(left, right)).toBe(differenceOf(right, left));
      }),
    );
  });

  test("CM12 age, consent and receipt differ where the laws do", () => {
    const between = (row: RowId, one: string, other: string) => differenceOf(choosable.likeness(row, one), choosable.likeness(row, other));
    expect(between("rule.child_age", "palermo", "deu232")).toBe("differs");
    expect(between("act.receive", "palermo", "tkm_129_1_2010")).toBe("differs");
    expect(between("act.recruit", "palermo", "tkm_129_1_2010")).toBe("same");
    expect(between("purpose.begging", "palermo", "tkm_129_1_2010")).toBe("same");
    expect(between("rule.offender_release", "rus127", "tkm_129_1_2010")).toBe("same");
  });

  test("CM13 what was not read is open on either side", () => {
    check(
      fc.property(anyRow, anyLaw, anyLaw, (row, one, other) => {
        const unread = [one, other].some((law) => matrix.cells.get(row)?.get(law)?.status === "not_read");
        expect(differenceOf(choosable.likeness(row, one), choosable.likeness(row, other)) === "open").toBe(unread);
      }),
    );
  });

  test("CM14 the base comes first, the others once each and in order", () => {
    check(
      fc.property(anyView, (view) => {
        const { base, columns } = shownOf(choosable, view);
        expect(columns[0]).toBe(base);
        expect(new Set(columns).size).toBe(columns.length);
        const rest = columns.slice(1);
        expect(rest).toEqual(matrix.columns.filter((id) => rest.includes(id)));
        if (matrix.columns.includes(view.base)) expect(base).toBe(view.base);
      }),
    );
  });

  test("CM15 filters only take rows away, and by the difference they name", () => {
    check(
      fc.property(anyView, (view) => {
        const all = shownOf(choosable, { ...view, rows: "all" });
        const some = shownOf(choosable, { ...view, rows: "differing" });
        expect(matrix.rows).toEqual(expect.arrayContaining([...all.rows]));
        const differs = (row: string) =>
          all.columns.some((column) => differenceOf(choosable.likeness(row, all.base), choosable.likeness(row, column)) === "differs");
        expect(some.rows).toEqual(all.rows.filter(differs));
      }),
    );
  });
});

const anyTask = fc
  .record({ laws: fc.uniqueArray(anyLaw, { minLength: 2, maxLength: 5 }), rows: fc.uniqueArray(anyRow, { minLength: 1, maxLength: 8 }) })
  .chain(({ laws, rows }) => {
    const cells = laws.flatMap((law) => rows.map((row) => cellIdOf(row, law)));
    return fc
      .uniqueArray(fc.constantFrom(...cells), { minLength: 1 })
      .map((blanks) => comparisonScriptSchema.parse({ id: "any", kind: "comparison", laws, rows, blanks }));
  })
  .map((script) => taskOf(script, LAWS));
const anyStatement: fc.Arbitrary<Statement> = fc.record({
  status: fc.constantFrom(...CELL_STATUSES),
  provision: fc.oneof(fc.constant(null), fc.constantFrom("3a", "part1", "note2", "1", "art")),
});
const anyGame = anyTask.chain((task) =>
  fc.record({
    task: fc.constant(task),
    moves: fc.array(fc.record({ cell: fc.oneof(fc.constantFrom(...task.blanks), fc.constant("act.weave@nowhere")), statement: fc.option(anyStatement) }), {
      maxLength: 30,
    }),
  }),
);
const keyOf = (task: ReturnType<typeof taskOf>): ComparisonMove[] =>
  task.blanks.map((cell) => ({ cell, statement: { status: task.cells[cell]?.status ?? "absent", provision: task.cells[cell]?.accepts[0] ?? null } }));

describe("filling in blanks", () => {
  test("CM16 the key is what the matrix says, and a script that asks for the impossible is refused", () => {
    check(
      fc.property(anyTask, (task) => {
        expect(checkComparison(task, matrix.columns)).toEqual([]);
        for (const [id, cell] of Object.entries(task.cells)) {
          const law = LAWS.find((profile) => profile.id === id.split("@")[1]);
          expect(law && cellFor(law, cell.row)).toEqual(cell);
        }
      }),
    );
    const script = comparisonScriptSchema.parse({
      id: "x",
      kind: "comparison",
      laws: ["palermo", "atlantis"],
      rows: ["act.recruit"],
      blanks: ["act.recruit@rus127"],
    });
    expect(checkComparison(script, matrix.columns).map(({ at }) => at)).toEqual([
      ["laws", 1],
      ["blanks", 0],
    ]);
    expect(checkComparison({ ...script, laws: ["palermo", "palermo"], blanks: ["act.recruit@palermo"] }, matrix.columns)).toHaveLength(1);
    expect(comparisonScriptSchema.safeParse({ ...script, rows: ["act.weave"] }).success).toBe(false);
    expect(comparisonScriptSchema.safeParse({ ...script, blanks: [] }).success).toBe(false);
  });

  test("CM17 the last answer stands and foreign cells are shown as ignored", () => {
    check(
      fc.property(anyGame, ({ task, moves }) => {
        const { filled, ignored } = filledBy(task, moves);
        expect(ignored).toEqual(moves.filter(({ cell }) => !task.blanks.includes(cell)));
        for (const blank of task.blanks) expect(filled.get(blank) ?? null).toEqual(moves.findLast(({ cell }) => cell === blank)?.statement ?? null);
      }),
    );
  });

  test("CM18 six tenths for the status, the rest for the provision", () => {
    const script = comparisonScriptSchema.parse({
      id: "x",
      kind: "comparison",
      laws: ["palermo", "tkm_128_2023"],
      rows: ["act.recruit", "rule.offender_release"],
      blanks: ["act.recruit@palermo", "rule.offender_release@palermo", "act.recruit@tkm_128_2023"],
    });
    const task = taskOf(script, LAWS);
    const credit = (cell: string, statement: Statement) => agreementOf(task, new Map([[cell, statement]])).blanks.find((blank) => blank.cell === cell)?.credit;
    expect(credit("act.recruit@palermo", { status: "present", provision: "3a" })).toBe(1);
    expect(credit("act.recruit@palermo", { status: "present", provision: "9" })).toBe(0.6);
    expect(credit("act.recruit@palermo", { status: "absent", provision: "3a" })).toBe(0);
    expect(credit("rule.offender_release@palermo", { status: "absent", provision: null })).toBe(1);
    expect(credit("act.recruit@tkm_128_2023", { status: "not_read", provision: null })).toBe(1);
  });

  test("CM19 scores stay within bounds, the key is worth all and nothing is worth nothing", () => {
    check(
      fc.property(anyGame, ({ task, moves }) => {
        const { score, detail } = comparisonOutcome(task, moves);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(detail.agreed + detail.differing + detail.gaps).toBe(task.blanks.length);
        expect(comparisonOutcome(task, []).score).toBe(0);
        expect(comparisonOutcome(task, keyOf(task)).score).toBeCloseTo(1, 9);
      }),
    );
  });

  test("CM20 the same moves give the same outcome, and moves are plain JSON", () => {
    check(
      fc.property(anyGame, ({ task, moves }) => {
        expect(comparisonOutcome(task, moves)).toEqual(comparisonOutcome(task, moves));
        for (const move of moves) expect(comparisonMoveSchema.parse(JSON.parse(JSON.stringify(move)))).toEqual(move);
      }),
    );
    expect(
      comparisonOutcome(
        {
          ...taskOf(
            comparisonScriptSchema.parse({ id: "x", kind: "comparison", laws: ["a_a", "b_b"], rows: ["act.recruit"], blanks: ["act.recruit@a_a"] }),
            [],
          ),
        },
        [],
      ).score,
    ).toBe(0);
  });

  test("CM21 cells filled differently by different people are named, whoever wrote last", () => {
    const said = (cell: string, by: string, status: Statement["status"]) => ({ cell, by, statement: { status, provision: null } });
    expect(contestedCells([said("a", "one", "present"), said("a", "two", "absent"), said("b", "one", "present"), said("b", "two", "present")])).toEqual(["a"]);
    expect(contestedCells([said("a", "one", "present"), said("a", "two", "absent"), said("a", "one", "absent")])).toEqual([]);
    expect(contestedCells([said("a", "one", "present"), said("a", "two", "absent"), { cell: "a", by: "two", statement: null }])).toEqual([]);
  });
});
