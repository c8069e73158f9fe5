import { isKnownTag } from "@/lib/domain/qualification";
import type { Finding } from "@/lib/content/finding";
import { markedFacts } from "@/lib/content/segments";
import type { CaseSource, ContentSources } from "@/lib/content/sources";
import { placedActivities } from "./links";
import { difference, finder, repeated } from "./rule";
import type { Rule } from "./rule";

function eachCase(check: (source: CaseSource, tree: ContentSources) => Finding[]): Rule["check"] {
  return (tree) => [...tree.cases.values()].flatMap((source) => check(source, tree));
}

const factsMarked: Rule = {
  id: "R25",
  check: eachCase(({ key, texts }) => {
    if (!key) return [];
    const find = finder("R25");
    const wanted = Object.keys(key.value.facts);
    return Object.values(texts).flatMap((file) => {
      const marked = Object.entries(file.value.documents).flatMap(([document, { paragraphs }]) =>
        paragraphs.flatMap((paragraph, index) =>
          markedFacts(paragraph).map((fact) => ({ fact, path: file.path, line: file.lineOf("documents", document, "paragraphs", index) })),
        ),
      );
      const broken = Object.entries(file.value.documents).flatMap(([document, { paragraphs }]) =>
        paragraphs.flatMap((paragraph, index) =>
          isBroken(paragraph) ? [{ path: file.path, line: file.lineOf("documents", document, "paragraphs", index) }] : [],
        ),
      );
      const ids = marked.map(({ fact }) => fact);
      const { missing } = difference(wanted, ids);
      return [
        ...missing.map((fact) => find({ path: file.path, line: file.lineOf("documents") }, `fact ${fact} is marked nowhere`)),
        ...marked.filter(({ fact }) => !wanted.includes(fact)).map((place) => find(place, `fact ${place.fact} is not in the key`)),
        ...repeated(ids).map((fact) => find(marked.findLast((place) => place.fact === fact) ?? file, `fact ${fact} is marked twice`)),
        ...broken.map((place) => find(place, "a fact is marked [words]{f2}, without brackets inside the words")),
      ];
    });
  }),
};

/** Marks that were meant and did not parse: a `]{` or `{f2}` left over once whole marks are taken out. */
function isBroken(paragraph: string): boolean {
  return /\]\{|\{f\d/u.test(paragraph.replaceAll(/\[[^[\]]+\]\{[a-z][a-z0-9]{0,11}\}/gu, ""));
}

const tagsKnown: Rule = {
  id: "R26",
  check: eachCase(({ structure, key }) => {
    if (!key) return [];
    const find = finder("R26");
    const accused = structure?.value.accused.map(({ id }) => id) ?? [];
    return Object.entries(key.value.facts).flatMap(([fact, { tags }]) =>
      tags.flatMap((tag, index) => {
        const place = { path: key.path, line: key.lineOf("facts", fact, "tags", index) };
        if (!isKnownTag(tag)) return [find(place, `${fact}: tag ${tag} is not in the vocabulary`)];
        const person = /^(?:neg:)?mens\.(?<person>[a-z0-9_-]+)$/u.exec(tag)?.groups?.["person"];
        const free = person === undefined || GENERAL_KNOWLEDGE.includes(person) || accused.includes(person);
        return free ? [] : [find(place, `${fact}: ${tag} names nobody among the accused`)];
      }),
    );
  }),
};

/** Knowledge of the accused in general, and of the victim's age. */
const GENERAL_KNOWLEDGE = ["knowledge", "age-knowledge", "age_knowledge"];

const keyRefers: Rule = {
  id: "R27",
  check: eachCase(({ structure, key }, tree) => {
    if (!structure || !key) return [];
    const find = finder("R27");
    const { accused, victims, whyNot, profiles } = structure.value;
    const accusedIds = accused.map(({ id }) => id);
    const victimIds = victims.map(({ id }) => id);
    const stray = (at: readonly string[], found: readonly string[], known: readonly string[]) =>
      found.filter((id) => !known.includes(id)).map((id) => find({ path: key.path, line: key.lineOf(...at) }, `${at.join(".")}: ${id} is not in case.yaml`));
    return [
      ...Object.entries(key.value.facts).flatMap(([fact, value]) => [
        ...stray(["facts", fact, "accused"], value.accused ?? [], accusedIds),
        ...stray(["facts", fact, "victims"], value.victims ?? [], victimIds),
      ]),
      ...stray(["knowledge"], Object.keys(key.value.knowledge), accusedIds),
      ...difference(accusedIds, Object.keys(key.value.knowledge)).missing.map((id) =>
        find({ path: key.path, line: key.lineOf("knowledge") }, `the knowledge of ${id} is missing`),
      ),
      ...stray(["neighbour"], Object.keys(key.value.neighbour), profiles),
      ...Object.entries(key.value.neighbour).flatMap(([profile, { reasons }]) => stray(["neighbour", profile, "reasons"], reasons, whyNot)),
      ...Object.entries(key.value.neighbour).flatMap(([profile, { offence }]) => {
        const known = tree.profiles.get(profile)?.value.neighbours;
        const lost = known && !known.some(({ id }) => id === offence);
        return lost
          ? [find({ path: key.path, line: key.lineOf("neighbour", profile, "offence") }, `profile ${profile} has no neighbouring offence ${offence}`)]
          : [];
      }),
      ...profiles
        .filter((id) => !tree.profiles.has(id))
        .map((id) => find({ path: structure.path, line: structure.lineOf("profiles") }, `there is no law profile ${id}`)),
    ];
  }),
};

const rationaleCovers: Rule = {
  id: "R28",
  check: eachCase(({ structure, key, rationales }) => {
    if (!structure || !key) return [];
    const find = finder("R28");
    const wanted = { facts: Object.keys(key.value.facts), whyNot: structure.value.whyNot };
    return Object.values(rationales).flatMap((file) =>
      (["facts", "whyNot"] as const).flatMap((list) => {
        const { missing, unknown } = difference(wanted[list], Object.keys(file.value[list]));
        return [
          ...missing.map((id) => find({ path: file.path, line: file.lineOf(list) }, `${list}: no reason for ${id}`)),
          ...unknown.map((id) => find({ path: file.path, line: file.lineOf(list, id) }, `${list}: ${id} is unknown`)),
        ];
      }),
    );
  }),
};

const gradedOrPractice: Rule = {
  id: "R40",
  check: (tree) => {
    const placed = placedActivities(tree);
    return [...tree.cases.values()].flatMap(({ name, structure }) => {
      const naming = placed.find(({ activity }) => activity.kind === "case" && activity.case === name)?.activity.id;
      if (!structure?.value.practice || naming === undefined) return [];
      const spot = { path: structure.path, line: structure.lineOf("practice") };
      return [finder("R40")(spot, `${name} is graded by ${naming}: its key must not travel, so it is no practice`)];
    });
  },
};

export const CASE_RULES: readonly Rule[] = [factsMarked, tagsKnown, keyRefers, rationaleCovers, gradedOrPractice];
