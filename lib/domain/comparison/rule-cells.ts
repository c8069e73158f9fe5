import type { LawProfile, Penalty } from "@/lib/domain/qualification";
import { cellOf } from "./cell";
import type { Cell, CellStatus, CellValue, Standing } from "./cell";
import { primary } from "./element-cells";
import type { PenaltyRow, RuleRow } from "./rows";

interface Ruling {
  readonly status: CellStatus;
  readonly standing: Standing;
  readonly value: CellValue;
}

type Asked = (profile: LawProfile) => Ruling;

/** A yes-or-no rule: the value that means yes, the one that means no. */
function ruled<T extends string>(stated: Standing & { readonly value: T }, statuses: Readonly<Record<T, CellStatus>>): Ruling {
  return { status: statuses[stated.value], standing: stated, value: { code: stated.value } };
}

function flagged(stated: Standing & { readonly value: boolean }): Ruling {
  return { status: stated.value ? "present" : "absent", standing: stated, value: { code: stated.value ? "yes" : "no" } };
}

const RULES: Readonly<Record<RuleRow, Asked>> = {
  "rule.means_required": ({ meansRequired }) => ruled(meansRequired, { yes: "present", no: "absent", unsettled: "not_read" }),
  "rule.child_age": ({ child }) => ({ status: "present", standing: child, value: { code: "age", age: child.value.age } }),
  "rule.child_means": ({ child }) => ({
    status: ({ dropped: "present", partly: "conditional", kept: "absent", not_an_element: "conditional" } as const)[child.value.means],
    standing: child,
    value: { code: child.value.means },
  }),
  "rule.consent_irrelevant": ({ consent }) => ruled(consent, { irrelevant: "present", irrelevant_if_means: "conditional", silent: "absent" }),
  "rule.open_list": ({ openPurposeList }) => flagged(openPurposeList),
  "rule.sale_alone": ({ saleWithoutPurpose }) => {
    const acts = saleWithoutPurpose.value.map((id) => `act.${id}`);
    return { status: acts.length > 0 ? "present" : "absent", standing: saleWithoutPurpose, value: { code: acts.length > 0 ? "acts" : "no", refs: acts } };
  },
  "rule.movement": ({ movement }) => ruled(movement, { travel: "present", not_required: "absent" }),
  "rule.exploitation_occurred": ({ exploitationMustOccur }) => flagged(exploitationMustOccur),
  "rule.ought_to_know": ({ knowledge }) => ruled(knowledge, { ought: "present", knew: "absent" }),
  "rule.attempt": ({ attempt }) => ruled(attempt, { covered: "present", not_named: "absent" }),
  "rule.preparation": ({ preparation }) => ruled(preparation, { covered: "present", not_named: "absent" }),
  "rule.first_act": ({ completion }) => ruled(completion, { first_act: "present", first_act_arguable: "conditional", act_finished: "absent" }),
  "rule.offender_release": ({ offenderRelease }) => {
    const { rule, points } = offenderRelease.value;
    const status = ({ active_repentance: "present", none: "absent", unknown: "not_read" } as const)[rule];
    return { status, standing: offenderRelease, value: { code: rule, refs: points } };
  },
  "rule.non_punishment": ({ victimNonPunishment }) =>
    ruled(victimNonPunishment, {
      mandatory: "present",
      defence: "present",
      discretion: "conditional",
      possibility: "conditional",
      none: "absent",
      unknown: "not_read",
    }),
};

/** The cell of a single rule. */
export function ruleCell(profile: LawProfile, row: RuleRow): Cell {
  return cellOf({ row, profile: profile.id, ...RULES[row](profile) });
}

/** The cell of the basic or of the highest penalty of the law's first offence of trafficking. */
export function penaltyCell(profile: LawProfile, row: PenaltyRow): Cell {
  const offence = primary(profile)[0];
  const parts = offence?.parts ?? [];
  const part = row === "penalty.basic" ? parts[0] : parts.at(-1);
  const given = { row, profile: profile.id, accepts: [part?.provision] };
  const penalty = part?.penalty ?? null;
  if (penalty !== null) {
    const standing = { ...penalty, provision: penalty.provision ?? part?.provision };
    return cellOf({ ...given, status: "present", standing, value: { code: "range", ...rangeOf(penalty) } });
  }
  const standing: Standing = { provision: part?.provision, state: "draft", sources: [] };
  // A convention leaves penalties to States; a national law has them, and nobody has read them yet.
  return profile.jurisdiction.kind === "national"
    ? cellOf({ ...given, status: "not_read", standing, value: { code: "unknown" } })
    : cellOf({ ...given, status: "absent", standing, value: { code: "left_to_states" } });
}

function rangeOf({ min, max }: Penalty): Pick<CellValue, "min" | "max"> {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
