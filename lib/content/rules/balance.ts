import type { Item } from "@/lib/domain/catalogue";
import type { Finding } from "@/lib/content/finding";
import type { BankSource, ContentSources } from "@/lib/content/sources";
import { placedActivities } from "./links";
import { finder } from "./rule";
import type { Rule } from "./rule";

/** An option up to this length is a label ("Act", "Abuse of trust") whose length tells nothing. */
const LABEL_LENGTH = 40;
const MAX_RATIO = 2.2;

const lengthsTellNothing: Rule = { id: "R20", check: (tree) => [...tree.banks.values()].flatMap(lengthFindings) };

function lengthFindings({ structure, key, texts }: BankSource): Finding[] {
  if (!structure || !key) return [];
  const find = finder("R20");
  return Object.values(texts).flatMap((file) => {
    const optionsOf = (item: Item) => Object.entries(file.value.items[item.id]?.options ?? {}).map(([id, text]) => ({ id, length: text.length }));
    const choices = structure.value.items.filter(({ kind }) => kind === "single" || kind === "multiple");
    const swollen = choices.flatMap((item) => {
      const options = optionsOf(item);
      const limit = median(options.map(({ length }) => length)) * MAX_RATIO;
      return options
        .filter(({ length }) => length > LABEL_LENGTH && length > limit)
        .map(({ id }) =>
          find(
            { path: file.path, line: file.lineOf("items", item.id, "options", id) },
            `${item.id}: option ${id} is more than ${MAX_RATIO} times as long as the median option`,
          ),
        );
    });
    const singles = choices.filter(({ kind }) => kind === "single");
    const telling = singles.filter((item) => longestIs(optionsOf(item), key.value.items[item.id]));
    if (telling.length <= Math.ceil(singles.length / 2)) return swollen;
    const names = telling.map(({ id }) => id).join(", ");
    return [...swollen, find({ path: file.path }, `the right option is the longest in ${telling.length} of ${singles.length} single choices: ${names}`)];
  });
}

function longestIs(options: readonly { id: string; length: number }[], key: object | undefined): boolean {
  const right = options.find(({ id }) => key !== undefined && "choice" in key && key.choice === id);
  return right !== undefined && options.every((option) => option === right || option.length < right.length);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

const enoughItems: Rule = {
  id: "R23",
  check: (tree) =>
    placedActivities(tree).flatMap(({ activity, course, module, path, line }) => {
      if (activity.kind !== "quiz") return [];
      const items = tree.banks.get(`courses/${course}/${module ?? ""}/quiz/${activity.bank}`)?.structure?.value.items;
      return items && items.length < activity.draw ? [finder("R23")({ path, line }, `${activity.id} draws ${activity.draw} of ${items.length} items`)] : [];
    }),
};

const objectivesKnown: Rule = {
  id: "R22",
  check: (tree) => [...itemObjectives(tree), ...lessonObjectives(tree)],
};

/** Objectives a bank or lesson may name: those of its module, for tests those of the course. */
function objectivesIn(tree: ContentSources, { course, module }: { course: string; module: string | null }): Set<string> {
  const modules = [...tree.modules.values()].filter((entry) => entry.course === course && (module === null || entry.name === module));
  return new Set(modules.flatMap(({ structure }) => structure?.value.objectives.map(({ id }) => id) ?? []));
}

function itemObjectives(tree: ContentSources): Finding[] {
  return [...tree.banks.values()].flatMap((bank) => {
    const known = objectivesIn(tree, bank);
    const { structure } = bank;
    if (!structure) return [];
    return structure.value.items.flatMap(({ id, objective }, index) =>
      known.has(objective)
        ? []
        : [finder("R22")({ path: structure.path, line: structure.lineOf("items", index, "objective") }, `${id}: objective ${objective} is unknown here`)],
    );
  });
}

function lessonObjectives(tree: ContentSources): Finding[] {
  return [...tree.lessons.values()].flatMap((lesson) => {
    const known = objectivesIn(tree, lesson);
    return Object.values(lesson.texts).flatMap(({ frontMatter }) =>
      (frontMatter?.value.objectives ?? []).flatMap((objective, index) =>
        known.has(objective) || !frontMatter
          ? []
          : [finder("R22")({ path: frontMatter.path, line: frontMatter.lineOf("objectives", index) }, `objective ${objective} is unknown here`)],
      ),
    );
  });
}

const objectivesServed: Rule = {
  id: "R21",
  check: (tree) =>
    [...tree.modules.values()].flatMap(({ structure, course, name }) => {
      if (structure?.value.state !== "published") return [];
      const here = ({ course: c, module: m }: { course: string; module: string | null }) => c === course && m === name;
      const taught = new Set([...tree.lessons.values()].filter(here).flatMap(({ texts }) => texts.en?.frontMatter?.value.objectives ?? []));
      const asked = (use: BankSource["use"]) =>
        new Set(
          [...tree.banks.values()]
            .filter((bank) => bank.use === use && here(bank))
            .flatMap((bank) => bank.structure?.value.items.map(({ objective }) => objective) ?? []),
        );
      const ways = [
        ["taught by no lesson", taught],
        ["practised in no inline check", asked("checks")],
        ["tested by no quiz item", asked("quiz")],
      ] as const;
      return structure.value.objectives.flatMap(({ id }, index) =>
        ways.flatMap(([lack, served]) =>
          served.has(id) ? [] : [finder("R21")({ path: structure.path, line: structure.lineOf("objectives", index) }, `objective ${id} is ${lack}`)],
        ),
      );
    }),
};

export const BALANCE_RULES: readonly Rule[] = [lengthsTellNothing, enoughItems, objectivesKnown, objectivesServed];
