import type { ExerciseFinding } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import type { SessionField, SessionPlanScript, SessionPlanWords } from "./script";

type At = ExerciseFinding["at"];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Words without an id, ids without words, and the words that only some fields need. */
export function wordFindings(script: SessionPlanScript, words: SessionPlanWords, locale: Locale): ExerciseFinding[] {
  const same = (at: At, wanted: readonly string[], found: object): ExerciseFinding[] => {
    const given = Object.keys(found);
    return [
      ...wanted.flatMap((id) => (given.includes(id) ? [] : [{ locale, at, message: `${[...at, id].join(".")} has no words` }])),
      ...given.flatMap((id) => (wanted.includes(id) ? [] : [{ locale, at: [...at, id], message: `${[...at, id].join(".")} is not in the script` }])),
    ];
  };
  const options = (fields: readonly SessionField[], key: "fields" | "feedback") =>
    fields.flatMap(({ id, options: wanted }) => same([key, id, "options"], idsOf(wanted), words[key][id]?.options ?? {}));
  return [
    ...same(["fields"], idsOf(script.fields), words.fields),
    ...options(script.fields, "fields"),
    ...script.fields.flatMap((field) => extraFindings(field, words, locale)),
    ...same(["harms"], idsOf(script.harms), words.harms),
    ...same(["events"], idsOf(script.events), words.events),
    ...script.events.flatMap(({ id, responses }) => same(["events", id, "responses"], idsOf(responses), words.events[id]?.responses ?? {})),
    ...same(["record", "lines"], script.lines, words.record.lines),
    ...same(["criteria"], idsOf(script.criteria), words.criteria),
    ...same(["steps"], script.feedback.steps, words.steps),
    ...same(["feedback"], idsOf(script.feedback.fields), words.feedback),
    ...options(script.feedback.fields, "feedback"),
    ...same(["slots"], script.cascade.slots, words.slots),
    ...same(["owners"], script.cascade.owners, words.owners),
    ...same(["milestones"], idsOf(script.cascade.milestones), words.milestones),
    ...same(["references"], Object.keys(script.references), words.references),
  ];
}

/** Own words need a label, an example and a reason; blocks say what is seen in the room. */
function extraFindings({ id, own, minutes, options }: SessionField, { fields }: SessionPlanWords, locale: Locale): ExerciseFinding[] {
  const words = fields[id];
  if (!words) return [];
  const lacks = (["own", "model", "why"] as const).filter((key) => (words[key] !== undefined) !== (own !== undefined));
  const silent = minutes ? options.filter((option) => words.options[option.id] && words.options[option.id]?.happens === undefined) : [];
  return [
    ...lacks.map((key) => ({ locale, at: ["fields", id, key], message: `fields.${id}.${key} ${own ? "has no words" : "is not in the script"}` })),
    ...silent.map((option) => ({ locale, at: ["fields", id, "options", option.id], message: `fields.${id}.options.${option.id} does not say what happens` })),
  ];
}
