import "server-only";
import { caseFactSegments, caseKey, itemKeys } from "@/lib/content/keys";
import { testItems } from "@/lib/content/test-items";
import type { Assessed } from "@/lib/domain/catalogue";
import { assignForm, drawItems, shuffleOptions, type SeenForm } from "@/lib/domain/grading";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Runtime } from "@/lib/usecases/runtime";
import { lawsToPin } from "./pinned-law";
import type { Pinned, PinnedCase, PinnedQuiz } from "./pinned";

const SEED_BYTES = 16;

interface Draw {
  readonly activity: Assessed;
  readonly ordinal: number;
  readonly attemptsAllowed: number;
  /** Forms the person had in other tests; nothing for what is no test. */
  readonly seen: readonly SeenForm[];
}

/** Draws what an attempt will ask and freezes it with its key. Throws when the content lacks what it names: a content fault. */
export function pinContent(runtime: Runtime, draw: Draw): Pinned {
  return draw.activity.kind === "case" ? pinCase(runtime, draw.activity, draw) : pinQuiz(runtime, draw.activity, draw);
}

function pinQuiz(runtime: Runtime, activity: Extract<Assessed, { kind: "quiz" | "test" }>, draw: Draw): PinnedQuiz {
  const form = activity.kind === "test" ? assignForm(draw.ordinal, activity.moment, draw.seen) : null;
  const bankId = activity.kind === "test" ? activity.forms[form ?? "a"] : activity.bank;
  const bank = runtime.library.banks.get(bankId);
  const keys = itemKeys(runtime.library, bankId);
  if (!bank || !keys) throw new Error(`activity ${activity.id} names bank ${bankId}, which does not exist`);
  const seed = runtime.randomness.bytes(SEED_BYTES);
  const order = activity.kind === "quiz" ? drawItems({ pool: bank.items, count: activity.draw, seed }) : asked(runtime, activity, form);
  const items: PinnedQuiz["items"] = {};
  for (const item of bank.items) {
    const key = keys[item.id];
    if (!order.includes(item.id) || !key) continue;
    items[item.id] = { item: shuffleOptions(item, seed), key, version: bank.versions[item.id] ?? "" };
  }
  const judged = activity.kind === "quiz" || activity.moment === "after";
  return { kind: activity.kind, form, bank: bankId, order, items, passMark: activity.passMark, attemptsAllowed: draw.attemptsAllowed, judged };
}

function asked(runtime: Runtime, activity: Extract<Assessed, { kind: "test" }>, form: "a" | "b" | null): string[] {
  return testItems(runtime.library, activity, form ?? "a").map(({ id }) => id);
}

function pinCase(runtime: Runtime, activity: Extract<Assessed, { kind: "case" }>, draw: Draw): PinnedCase {
  const entry = runtime.library.cases.get(activity.case);
  const key = caseKey(runtime.library, activity.case);
  const factOf = caseFactSegments(runtime.library, activity.case, SOURCE_LOCALE);
  if (!entry || !key || !factOf) throw new Error(`activity ${activity.id} names case ${activity.case}, which does not exist`);
  const segments: PinnedCase["segments"] = {};
  for (const [segment, fact] of Object.entries(factOf)) segments[fact] = [...(segments[fact] ?? []), segment];
  const laws = lawsToPin(runtime, entry.structure).map(({ version, profileId }) => ({ id: profileId, version }));
  return {
    kind: "case",
    caseId: activity.case,
    version: entry.version,
    structure: entry.structure,
    laws,
    key,
    segments,
    passMark: activity.passMark,
    attemptsAllowed: draw.attemptsAllowed,
  };
}
