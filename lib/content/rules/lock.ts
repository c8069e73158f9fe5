import { isExercise } from "@/lib/domain/catalogue";
import type { ContentSources } from "@/lib/content/sources";
import { isPublished, placedActivities } from "./links";
import { finder } from "./rule";
import type { Rule } from "./rule";

/** The file that remembers every id ever published, one `kind id` a line, sorted. */
export const LOCK_PATH = "ids.lock";

/** Ids that learners' records may already refer to: everything of published modules, of tests, and of their cases. */
export function publishedIds(tree: ContentSources): string[] {
  const ids = new Set<string>();
  for (const { structure } of tree.courses.values()) {
    if (!structure) continue;
    ids.add(`course ${structure.value.id}`);
    for (const { id } of structure.value.programmes) ids.add(`programme ${id}`);
  }
  for (const { structure } of tree.modules.values()) {
    if (structure?.value.state !== "published") continue;
    ids.add(`module ${structure.value.id}`);
    for (const { id } of structure.value.objectives) ids.add(`objective ${id}`);
  }
  for (const placed of placedActivities(tree)) if (isPublished(tree, placed)) ids.add(`activity ${placed.activity.id}`);
  for (const lesson of tree.lessons.values()) {
    if (isPublished(tree, lesson)) for (const { id } of lesson.texts.en?.steps ?? []) ids.add(`step ${lesson.name}#${id}`);
  }
  for (const placed of placedActivities(tree)) {
    if (isExercise(placed.activity) && isPublished(tree, placed)) ids.add(`exercise ${placed.activity.script}`);
  }
  for (const id of [...bankIds(tree), ...caseIds(tree)]) ids.add(id);
  for (const { id } of tree.glossary?.value.terms ?? []) ids.add(`term ${id}`);
  return [...ids].toSorted();
}

function bankIds(tree: ContentSources): string[] {
  return [...tree.banks.values()].flatMap((bank) =>
    bank.structure && isPublished(tree, bank) ? [`bank ${bank.structure.value.bank}`, ...bank.structure.value.items.map(({ id }) => `item ${id}`)] : [],
  );
}

function caseIds(tree: ContentSources): string[] {
  return placedActivities(tree).flatMap((placed) => {
    if (placed.activity.kind !== "case" || !isPublished(tree, placed)) return [];
    const { case: id } = placed.activity;
    const facts = Object.keys(tree.cases.get(id)?.key?.value.facts ?? {});
    return [`case ${id}`, ...facts.map((fact) => `fact ${id}#${fact}`)];
  });
}

/** The text of `ids.lock` with every newly published id added; nothing is ever taken out. */
export function lockedText(tree: ContentSources): string {
  return [...new Set([...tree.lock, ...publishedIds(tree)])]
    .toSorted()
    .map((line) => `${line}\n`)
    .join("");
}

const neverVanish: Rule = {
  id: "R05",
  check: (tree) => {
    const there = new Set(publishedIds(tree));
    return tree.lock.flatMap((id, index) =>
      there.has(id) ? [] : [finder("R05")({ path: LOCK_PATH, line: index + 1 }, `${id} was published and is gone: bring it back, published ids never die`)],
    );
  },
};

const allLocked: Rule = {
  id: "R06",
  check: (tree) => {
    const locked = new Set(tree.lock);
    return publishedIds(tree).flatMap((id) =>
      locked.has(id) ? [] : [finder("R06")({ path: LOCK_PATH }, `${id} is published and not locked: run npm run content lock`)],
    );
  },
};

export const LOCK_RULES: readonly Rule[] = [neverVanish, allLocked];
