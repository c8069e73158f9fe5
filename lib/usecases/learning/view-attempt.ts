import "server-only";
import { caseRationale, itemRationales } from "@/lib/content/keys";
import { caseReviewSchema, type AttemptView, type CaseReview } from "@/lib/contracts/learning";
import type { AttemptRow } from "@/lib/db/attempts";
import type { Item, ItemRationale } from "@/lib/domain/catalogue";
import { caseInputFromKey } from "@/lib/domain/qualification";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import type { AttemptId } from "@/lib/kernel/ids";
import type { Runtime } from "@/lib/usecases/runtime";
import { z } from "zod";
import { structureOf } from "./pinned-law";
import { answersSchema, pinnedSchema, WORK, type Answers, type Pinned, type PinnedQuiz } from "./pinned";

/** Who looks: the learner sees keys only when they may (rule A6); the trainer sees everything once it is submitted. */
export type Viewer = "learner" | "trainer";

/** What an attempt's verdict keeps in the database. Texts are joined when it is read, from the content of the day. */
export const outcomeSchema = z.strictObject({
  score: z.number(),
  passed: z.boolean(),
  late: z.boolean(),
  grades: z.record(
    z.string(),
    z.strictObject({
      hundredths: z.number(),
      maxHundredths: z.number(),
      correct: z.boolean(),
      parts: z.record(z.string(), z.enum(["right", "wrong", "missed"])),
    }),
  ),
  caseReview: caseReviewSchema.omit({ facts: true, situation: true, whyNot: true, closing: true, reasonsState: true }).nullable(),
});
export type StoredOutcome = z.infer<typeof outcomeSchema>;

/** An attempt as it may be shown to `viewer`: built up from allowed fields, keys added only where they may be. */
export function viewAttempt(runtime: Runtime, row: AttemptRow, viewer: Viewer): AttemptView {
  const pinned = pinnedSchema.parse(row.pinned);
  const answers = answersSchema.parse(row.answers);
  const outcome = row.outcome === null ? null : outcomeSchema.parse(row.outcome);
  return {
    id: row.id as AttemptId,
    activityId: row.activityId,
    kind: pinned.kind,
    number: row.number,
    attemptsAllowed: pinned.attemptsAllowed,
    passMark: pinned.passMark,
    contentVersion: row.contentVersion,
    locale: isKnownLocale(row.locale) ? row.locale : "en",
    startedAt: row.startedAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    items: pinned.kind === "case" ? [] : itemsOf(runtime, pinned),
    answers: responsesOf(answers),
    work: answers[WORK]?.work ?? null,
    outcome:
      outcome === null
        ? null
        : {
            score: outcome.score,
            passed: outcome.passed,
            late: outcome.late,
            items: pinned.kind === "case" ? [] : reviewItems(runtime, { pinned, outcome, answers, full: keysMayBeShown(pinned, outcome, row, viewer) }),
            caseReview: pinned.kind === "case" && outcome.caseReview ? caseReview(runtime, pinned, outcome.caseReview) : null,
          },
  };
}

function isKnownLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

function itemsOf(runtime: Runtime, pinned: PinnedQuiz): AttemptView["items"] {
  const texts = runtime.library.banks.get(pinned.bank)?.texts ?? {};
  return pinned.order.flatMap((id) => {
    const entry = pinned.items[id];
    if (!entry) return [];
    const byLocale = Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const text = texts[locale]?.items[id];
        return text ? [[locale, text]] : [];
      }),
    );
    return [{ item: entry.item, texts: byLocale }];
  });
}

function responsesOf(answers: Answers): AttemptView["answers"] {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer.response ? [[id, answer.response]] : [])));
}

/**
 * Rule A6: a learner is shown keys and the reasons of parts not chosen once passed or out of attempts; never those of the
 * opening test, whose sister form is still to come. A trainer sees them of what has been submitted.
 */
function keysMayBeShown(pinned: PinnedQuiz, outcome: StoredOutcome, row: AttemptRow, viewer: Viewer): boolean {
  if (row.submittedAt === null) return false;
  if (viewer === "trainer") return true;
  if (!pinned.judged) return false;
  return outcome.passed || row.number >= pinned.attemptsAllowed;
}

type ItemReview = NonNullable<AttemptView["outcome"]>["items"][number];
interface ReviewContext {
  readonly pinned: PinnedQuiz;
  readonly outcome: StoredOutcome;
  readonly answers: Answers;
  readonly full: boolean;
}

function reviewItems(runtime: Runtime, { pinned, outcome, answers, full }: ReviewContext): ItemReview[] {
  return pinned.order.flatMap((id): ItemReview[] => {
    const grade = outcome.grades[id];
    const entry = pinned.items[id];
    if (!grade || !entry) return [];
    const base = { itemId: id, points: grade.hundredths / 100, maxPoints: grade.maxHundredths / 100 };
    if (!pinned.judged && !full) return [{ ...base, parts: {}, rationales: {} }];
    const chosen = new Set(Object.keys(grade.parts).filter((part) => mayExplain(entry.item.kind, grade.parts[part])));
    const parts = full ? grade.parts : Object.fromEntries(Object.entries(grade.parts).filter(([, mark]) => mark !== "missed"));
    return [
      {
        ...base,
        parts: answers[id]?.response || full ? parts : {},
        ...(full ? { key: entry.key } : {}),
        rationales: rationalesOf(runtime, pinned.bank, id, (rationale) => (full ? rationale : onlyChosen(rationale, chosen, grade.correct))),
      },
    ];
  });
}

/** The reason of an option is about that option; the reason of a row, gap or pair names its right answer, so it waits while that is wrong. */
function mayExplain(kind: Item["kind"], mark: "right" | "wrong" | "missed" | undefined): boolean {
  const aboutOneself = kind === "single" || kind === "multiple" || kind === "highlight";
  return mark === "right" || (mark === "wrong" && aboutOneself);
}

/** Before keys may be shown, a learner reads why their own choices were right or wrong, and no more. */
function onlyChosen(rationale: ItemRationale, chosen: ReadonlySet<string>, correct: boolean): ItemRationale | null {
  const parts = Object.fromEntries(Object.entries(rationale.parts ?? {}).filter(([part]) => chosen.has(part)));
  if (correct) return { general: rationale.general, parts };
  const reasons = Object.values(parts);
  return reasons.length === 0 ? null : { general: reasons.join(" "), parts };
}

function rationalesOf(runtime: Runtime, bank: string, id: string, choose: (rationale: ItemRationale) => ItemRationale | null): ItemReview["rationales"] {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const found = itemRationales(runtime.library, bank, locale);
      const rationale = found?.textLocale === locale ? found.value[id] : undefined;
      const shown = rationale ? choose(rationale) : null;
      return shown ? [[locale, shown]] : [];
    }),
  );
}

function caseReview(runtime: Runtime, pinned: Extract<Pinned, { kind: "case" }>, stored: NonNullable<StoredOutcome["caseReview"]>): CaseReview {
  const rationales = LOCALES.flatMap((locale) => {
    const found = caseRationale(runtime.library, pinned.caseId, locale);
    return found?.textLocale === locale ? [{ locale, words: found.value }] : [];
  });
  const { facts, ...situation } = caseInputFromKey(structureOf(runtime, pinned), pinned.key);
  return {
    ...stored,
    situation,
    facts: facts.map((fact) => ({
      ...fact,
      state: fact.state ?? "proven",
      segments: pinned.segments[fact.id] ?? [],
      rationales: Object.fromEntries(rationales.flatMap(({ locale, words }) => (words.facts[fact.id] ? [[locale, words.facts[fact.id]]] : []))),
    })),
    whyNot: Object.fromEntries(rationales.map(({ locale, words }) => [locale, words.whyNot])),
    closing: Object.fromEntries(rationales.map(({ locale, words }) => [locale, words.closing])),
    reasonsState: Object.fromEntries(rationales.map(({ locale, words }) => [locale, words.state])),
  };
}
