import "server-only";
import type { readContentCoverage as operation } from "@/lib/contracts/content-status";
import { inLanguage } from "@/lib/content/language";
import type { ContentLibrary } from "@/lib/content/model";
import type { LawProfile } from "@/lib/domain/qualification";
import { localize } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import type { Runtime } from "@/lib/usecases/runtime";

type Output = (typeof operation)["output"]["_zod"]["output"];

/** Every objective with where it is served, in reading order, and every law with how far it was verified. */
export function readContentCoverage({ library }: Pick<Runtime, "library">, locale: Locale): Output {
  return { objectives: objectivesOf(library, locale), laws: [...library.profiles.values()].map((profile) => lawRow(profile, locale)) };
}

function objectivesOf({ modules, lessons, activities, banks }: ContentLibrary, locale: Locale): Output["objectives"] {
  const all = [...activities.values()].map(({ activity }) => activity);
  const asked = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => banks.get(id)?.items.map(({ objective }) => objective) ?? []);
  const taught = [...lessons.values()].flatMap(({ texts }) => texts.en?.frontMatter.objectives ?? []);
  const practised = [...lessons.values()].flatMap(({ checks }) => checks?.items.map(({ objective }) => objective) ?? []);
  const quizzed = asked(all.flatMap((activity) => (activity.kind === "quiz" ? [activity.bank] : [])));
  const tested = asked(all.flatMap((activity) => (activity.kind === "test" ? Object.values(activity.forms) : [])));
  const count = (list: readonly string[], id: string) => list.filter((entry) => entry === id).length;
  return [...modules.values()].flatMap(({ structure, texts }) => {
    const words = inLanguage(texts, locale)?.value.objectives;
    return structure.objectives.map(({ id, level }) => ({
      id,
      words: words?.[id] ?? id,
      level,
      lessons: count(taught, id),
      checks: count(practised, id),
      quiz: count(quizzed, id),
      test: count(tested, id),
    }));
  });
}

function lawRow(profile: LawProfile, locale: Locale): Output["laws"][number] {
  const { id, title, state, reviewer, readAsOf } = profile;
  const states = fieldStates(profile);
  return {
    id,
    title: localize(title, locale).text,
    state,
    reviewer: reviewer?.name ?? null,
    signedOn: reviewer?.signedOn ?? null,
    readAsOf: readAsOf ?? null,
    fields: states.length,
    draftFields: states.filter((one) => one === "draft").length,
  };
}

/** The states of all statements of a law, the law's own apart. */
function fieldStates({ state: _own, ...statements }: LawProfile): string[] {
  const walk = (value: unknown): string[] => {
    if (typeof value !== "object" || value === null) return [];
    const own = "state" in value && typeof value.state === "string" ? [value.state] : [];
    return [...own, ...Object.values(value).flatMap(walk)];
  };
  return walk(statements);
}
