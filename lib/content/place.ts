import { isLocale, localeSchema } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";

/** Which of the files of a bank or case a path is. */
export type Part =
  | { readonly is: "structure" }
  | { readonly is: "key" }
  | { readonly is: "text"; readonly locale: Locale }
  | { readonly is: "rationale"; readonly locale: Locale };

/** What a path means in the content tree (docs/content-format.md). */
export type Place =
  | { readonly kind: "course"; readonly name: string; readonly locale: Locale | null }
  | { readonly kind: "blueprint"; readonly course: string }
  | { readonly kind: "module"; readonly course: string; readonly name: string; readonly locale: Locale | null }
  | { readonly kind: "lesson"; readonly course: string; readonly module: string; readonly name: string; readonly locale: Locale }
  | { readonly kind: "notes"; readonly course: string; readonly module: string; readonly locale: Locale }
  | {
      readonly kind: "bank";
      readonly stem: string;
      readonly use: "checks" | "quiz" | "test";
      readonly course: string;
      readonly module: string | null;
      readonly name: string;
      readonly part: Part;
    }
  | { readonly kind: "case"; readonly name: string; readonly part: Part }
  | { readonly kind: "exercise"; readonly name: string; readonly locale: Locale | null }
  | { readonly kind: "profile"; readonly name: string }
  | { readonly kind: "review"; readonly locale: Locale }
  | { readonly kind: "glossary" | "sources" | "lock" };

type Groups = Readonly<Record<string, string>>;
type Reading = readonly [shape: string, read: (groups: Groups) => Place];

const ID = "[a-z0-9][a-z0-9-]*";
const COURSE = `courses/(?<course>${ID})`;
const MODULE = `${COURSE}/(?<module>${ID})`;
const NAME = `(?<name>${ID})`;
const LOCALE = String.raw`\.(?<locale>en|ru|tk)`;
const PART = String.raw`(?<part>\.key|(?:\.rationale)?${LOCALE})?`;

const READINGS: readonly Reading[] = [
  [`${COURSE}/course(?:${LOCALE})?.yaml`, (g) => ({ kind: "course", name: want(g, "course"), locale: localeOf(g) })],
  [`${MODULE}/module(?:${LOCALE})?.yaml`, (g) => ({ kind: "module", course: want(g, "course"), name: want(g, "module"), locale: localeOf(g) })],
  [`${MODULE}/facilitation${LOCALE}.md`, (g) => ({ kind: "notes", course: want(g, "course"), module: want(g, "module"), locale: wantLocale(g) })],
  [
    `${MODULE}/${NAME}${LOCALE}.md`,
    (g) => ({ kind: "lesson", course: want(g, "course"), module: want(g, "module"), name: want(g, "name"), locale: wantLocale(g) }),
  ],
  [`${COURSE}/tests/blueprint.yaml`, (g) => ({ kind: "blueprint", course: want(g, "course") })],
  [`(?<stem>${COURSE}/tests/${NAME})${PART}.yaml`, (g) => bank(g, "test")],
  [`(?<stem>${MODULE}/quiz/${NAME})${PART}.yaml`, (g) => bank(g, "quiz")],
  [String.raw`(?<stem>${MODULE}/${NAME}\.checks)${PART}.yaml`, (g) => bank(g, "checks")],
  [`cases/${NAME}/case${PART}.yaml`, (g) => ({ kind: "case", name: want(g, "name"), part: partOf(g) })],
  [`exercises/${NAME}/script(?:${LOCALE})?.yaml`, (g) => ({ kind: "exercise", name: want(g, "name"), locale: localeOf(g) })],
  ["law/(?<name>[a-z0-9_]+)/profile.yaml", (g) => ({ kind: "profile", name: want(g, "name") })],
  [String.raw`review/(?<locale>en|ru|tk)\.yaml`, (g) => ({ kind: "review", locale: wantLocale(g) })],
  ["glossary.yaml", () => ({ kind: "glossary" })],
  ["sources.yaml", () => ({ kind: "sources" })],
  ["ids.lock", () => ({ kind: "lock" })],
];
const PLACES = READINGS.map(([shape, read]) => [new RegExp(`^${shape}$`, "u"), read] as const);

/** What the file at `path` is, or null when the content format has no place for it. */
export function placeOf(path: string): Place | null {
  for (const [shape, read] of PLACES) {
    const match = shape.exec(path);
    if (match) return read(match.groups ?? {});
  }
  return null;
}

/** The id the file name promises: inline checks of `m2-l1` are the bank `m2-l1-checks`. */
function bank(groups: Groups, use: "checks" | "quiz" | "test"): Place {
  const name = want(groups, "name");
  return {
    kind: "bank",
    stem: want(groups, "stem"),
    use,
    course: want(groups, "course"),
    module: groups["module"] ?? null,
    name: use === "checks" ? `${name}-checks` : name,
    part: partOf(groups),
  };
}

function partOf(groups: Groups): Part {
  const locale = localeOf(groups);
  if (locale !== null) return { is: want(groups, "part").startsWith(".rationale") ? "rationale" : "text", locale };
  return { is: groups["part"] === ".key" ? "key" : "structure" };
}

function localeOf(groups: Groups): Locale | null {
  const locale = groups["locale"];
  return isLocale(locale) ? locale : null;
}

function wantLocale(groups: Groups): Locale {
  return localeSchema.parse(groups["locale"]);
}

function want(groups: Groups, name: string): string {
  const value = groups[name];
  if (value === undefined) throw new Error(`the path pattern has no group ${name}`);
  return value;
}
