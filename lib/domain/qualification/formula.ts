import { z } from "zod";
import { ACT_IDS, AGG_IDS, MEANS_IDS, PURPOSE_IDS } from "./vocabulary";
import type { ActId, AggId, MeansId, PurposeId } from "./vocabulary";

/**
 * What must be proven, written as a tree of plain words a lawyer can read. It is walked, never executed:
 * there are no expressions, no code and no order of evaluation.
 */
export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula }
  | { readonly atLeast: number; readonly of: readonly Formula[] }
  /** The element is needed unless the condition holds: means, unless the victim is a child. */
  | { readonly need: Formula; readonly unless: Formula }
  /** Whether the element is needed at all has not been settled; the answer then depends on that question of law. */
  | { readonly unsettled: Formula; readonly question: string }
  | Leaf;

export type Leaf = Evidential | Circumstance;

/** Leaves that facts carry. `as` names the element when a formula has two of one category. */
export type Evidential =
  | { readonly act: "listed" | "standalone" | "of_others" | readonly ActId[]; readonly as?: string }
  | { readonly means: "listed" | readonly MeansId[]; readonly as?: string }
  | { readonly purpose: "listed" | readonly PurposeId[]; readonly as?: string }
  | { readonly agg: readonly AggId[]; readonly as?: string }
  | { readonly tag: readonly string[]; readonly as?: string }
  | { readonly knowledge: "purpose" | "age" }
  | { readonly movement: "shown" };

/** Leaves that follow from the circumstances of the case, not from a marked fact. */
export type Circumstance =
  | { readonly victim: "child" | { readonly under: number } | { readonly from: number } }
  | { readonly victims: number }
  | { readonly border: "crossed" | "unlawful" }
  | { readonly exploitation: "occurred" }
  | { readonly benefit: "obtained" };

const name = z.string().regex(/^[a-z][a-z_]{1,31}$/);
const as = name.optional();
const tagName = z.string().regex(/^(adj|ilo|vuln|victim|fact)(\.[a-z][a-z0-9_]*)?$/, "only adj, ilo, vuln, victim and fact tags");

/** Formulas as they stand in a profile file. An empty list is refused: nothing required is nothing proven. */
export const formulaSchema: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(formulaSchema).min(1) }),
    z.strictObject({ any: z.array(formulaSchema).min(1) }),
    z.strictObject({ not: formulaSchema }),
    z.strictObject({ atLeast: z.number().int().min(1), of: z.array(formulaSchema).min(1) }),
    z.strictObject({ need: formulaSchema, unless: formulaSchema }),
    z.strictObject({ unsettled: formulaSchema, question: name }),
    z.strictObject({ act: z.union([z.enum(["listed", "standalone", "of_others"]), z.array(z.enum(ACT_IDS)).min(1)]), as }),
    z.strictObject({ means: z.union([z.literal("listed"), z.array(z.enum(MEANS_IDS)).min(1)]), as }),
    z.strictObject({ purpose: z.union([z.literal("listed"), z.array(z.enum(PURPOSE_IDS)).min(1)]), as }),
    z.strictObject({ agg: z.array(z.enum(AGG_IDS)).min(1), as }),
    z.strictObject({ tag: z.array(tagName).min(1), as }),
    z.strictObject({ knowledge: z.enum(["purpose", "age"]) }),
    z.strictObject({ movement: z.literal("shown") }),
    z.strictObject({
      victim: z.union([
        z.literal("child"),
        z.strictObject({ under: z.number().int().min(1).max(30) }),
        z.strictObject({ from: z.number().int().min(1).max(30) }),
      ]),
    }),
    z.strictObject({ victims: z.number().int().min(2) }),
    z.strictObject({ border: z.enum(["crossed", "unlawful"]) }),
    z.strictObject({ exploitation: z.literal("occurred") }),
    z.strictObject({ benefit: z.literal("obtained") }),
  ]),
);

/** The formulas directly inside a formula; none for a leaf. */
export function childrenOf(formula: Formula): readonly Formula[] {
  if ("all" in formula) return formula.all;
  if ("any" in formula) return formula.any;
  if ("not" in formula) return [formula.not];
  if ("of" in formula) return formula.of;
  if ("need" in formula) return [formula.need, formula.unless];
  if ("unsettled" in formula) return [formula.unsettled];
  return [];
}

/** True when the formula, or any formula inside it, satisfies the test. */
export function someFormula(formula: Formula, test: (node: Formula) => boolean): boolean {
  return test(formula) || childrenOf(formula).some((child) => someFormula(child, test));
}
