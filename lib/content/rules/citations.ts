import { citedRefs, citedSources } from "@/lib/domain/catalogue";
import type { Finding } from "@/lib/content/finding";
import type { ContentSources, LessonFiles } from "@/lib/content/sources";
import { finder } from "./rule";
import type { Rule } from "./rule";
import { stringsOf } from "./strings";

interface Cited {
  readonly path: string;
  readonly line: number;
  readonly id: string;
}

function lessonMentions(tree: ContentSources, wanted: "law" | "term" | "source"): (Cited & { lesson: LessonFiles })[] {
  return [...tree.lessons.values()].flatMap((lesson) =>
    Object.values(lesson.texts).flatMap(({ path, mentions }) =>
      mentions.flatMap(({ kind, line, id }) => (kind === wanted ? [{ path, line, id, lesson }] : [])),
    ),
  );
}

const provisionsExist: Rule = {
  id: "R15",
  check: (tree) => {
    const find = finder("R15");
    const strings = stringsOf(tree);
    const cited: Cited[] = [
      ...lessonMentions(tree, "law"),
      ...strings.flatMap(({ path, line, text }) => citedRefs(text).map((id) => ({ path, line, id }))),
      ...glossaryRefs(tree),
      ...notesMentions(tree),
    ];
    const unknown = cited.flatMap((place) => {
      const [profile = "", provision = ""] = place.id.split("#");
      const known = tree.profiles.get(profile)?.value.provisions;
      if (!known) return [find(place, `${place.id}: there is no law profile ${profile}`)];
      return Object.hasOwn(known, provision) ? [] : [find(place, `${place.id}: profile ${profile} has no provision ${provision}`)];
    });
    const malformed = strings.filter(({ text }) => text.replaceAll(/\[\[[^\]\s]+\]\]/gu, "").includes("[["));
    return [...unknown, ...malformed.map((place) => find(place, "a citation is written [[profile#provision]]"))];
  },
};

function notesMentions({ notes }: ContentSources): Cited[] {
  return notes.flatMap(({ path, mentions }) => mentions.flatMap(({ kind, line, id }) => (kind === "law" ? [{ path, line, id }] : [])));
}

function glossaryRefs({ glossary }: ContentSources): Cited[] {
  if (!glossary) return [];
  return glossary.value.terms.flatMap(({ provisions }, index) =>
    provisions.map((id) => ({ id, path: glossary.path, line: glossary.lineOf("terms", index, "provisions") })),
  );
}

const termsExist: Rule = {
  id: "R16",
  check: (tree) => {
    const known = new Set(tree.glossary?.value.terms.map(({ id }) => id));
    return lessonMentions(tree, "term").flatMap((place) => (known.has(place.id) ? [] : [finder("R16")(place, `term ${place.id} is not in the glossary`)]));
  },
};

const sourcesExist: Rule = {
  id: "R17",
  check: (tree) => {
    const find = finder("R17");
    const known = tree.sources?.value.sources ?? {};
    const inYaml = stringsOf(tree).flatMap(({ path, line, text }) => citedSources(text).map((id) => ({ path, line, id })));
    const inLessons = lessonMentions(tree, "source");
    const unknown = [...frontMatterSources(tree), ...glossarySources(tree), ...profileSources(tree), ...inYaml, ...inLessons].filter(
      ({ id }) => !Object.hasOwn(known, id),
    );
    const unlisted = inLessons.filter(({ path, id, lesson }) => {
      const front = Object.values(lesson.texts).find((text) => text.path === path)?.frontMatter;
      return front && !front.value.sources.includes(id);
    });
    return [
      ...unknown.map((place): Finding => find(place, `source ${place.id} is not in sources.yaml`)),
      ...unlisted.map((place): Finding => find(place, `source ${place.id} is cited but not listed in the front matter`)),
    ];
  },
};

function frontMatterSources(tree: ContentSources): Cited[] {
  return [...tree.lessons.values()].flatMap(({ texts }) =>
    Object.values(texts).flatMap(
      ({ frontMatter }) => frontMatter?.value.sources.map((id, index) => ({ id, path: frontMatter.path, line: frontMatter.lineOf("sources", index) })) ?? [],
    ),
  );
}

function glossarySources({ glossary }: ContentSources): Cited[] {
  if (!glossary) return [];
  return glossary.value.terms.flatMap(({ sources }, index) =>
    sources.map((id) => ({ id, path: glossary.path, line: glossary.lineOf("terms", index, "sources") })),
  );
}

function profileSources(tree: ContentSources): Cited[] {
  return stringsOf(tree).flatMap(({ path, line, at, text }) => (path.startsWith("law/") && at.at(-2) === "sources" ? [{ path, line, id: text }] : []));
}

/** In-character words of a case document may shout; the course may not. */
function isQuotedDocument({ path, at }: { path: string; at: readonly string[] }): boolean {
  return path.startsWith("cases/") && at[0] === "documents";
}

const calmTone: Rule = {
  id: "R30",
  check: (tree) => {
    const find = finder("R30");
    const inYaml = stringsOf(tree).filter((place) => place.at.at(-1) !== "url" && !isQuotedDocument(place));
    const inLessons = [...tree.lessons.values()].flatMap(({ texts }) =>
      Object.values(texts).flatMap(({ path, passages }) => passages.map((passage) => ({ path, ...passage }))),
    );
    return [...inYaml, ...inLessons].filter(({ text }) => text.includes("!")).map((place) => find(place, "no exclamation marks"));
  },
};

export const CITATION_RULES: readonly Rule[] = [provisionsExist, termsExist, sourcesExist, calmTone];
