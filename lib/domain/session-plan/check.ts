import type { ExerciseFinding } from "@/lib/domain/catalogue";
import { LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { bestRound } from "./best-round";
import { wordFindings } from "./check-words";
import { outcomeOf } from "./score";
import type { SessionField, SessionPlanScript, SessionPlanWords } from "./script";
import { rulesOf } from "./words";

type At = ExerciseFinding["at"];
type Words = Readonly<Partial<Record<Locale, SessionPlanWords>>>;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** What schemas cannot see in a session plan: ids, fields that can be filled in well, harms that can be avoided, and words for everything in every language there is. */
export function checkSessionPlan(script: SessionPlanScript, words: Words): ExerciseFinding[] {
  const ids = [...doubleFindings(script), ...linkFindings(script)];
  const spoken = LOCALES.flatMap((locale) => (words[locale] ? wordFindings(script, words[locale], locale) : []));
  const shape = [...ids, ...fieldFindings(script), ...timeFindings(script)];
  return [...shape, ...spoken, ...(shape.length + spoken.length === 0 ? roundFindings(script, words) : [])];
}

function doubleFindings({ fields, harms, events, lines, criteria, feedback, cascade }: SessionPlanScript): ExerciseFinding[] {
  const twice = (ids: readonly string[], at: At): ExerciseFinding[] =>
    ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [{ at: [...at, index], message: `${id} is used twice` }]));
  return [
    ...twice([...idsOf(fields), ...idsOf(feedback.fields)], ["fields"]),
    ...fields.flatMap(({ options }, index) => twice(idsOf(options), ["fields", index, "options"])),
    ...feedback.fields.flatMap(({ options }, index) => twice(idsOf(options), ["feedback", "fields", index, "options"])),
    ...twice(idsOf(harms), ["harms"]),
    ...twice(idsOf(events), ["events"]),
    ...events.flatMap(({ responses }, index) => twice(idsOf(responses), ["events", index, "responses"])),
    ...twice(lines, ["lines"]),
    ...twice(idsOf(criteria), ["criteria"]),
    ...twice(feedback.steps, ["feedback", "steps"]),
    ...twice(cascade.slots, ["cascade", "slots"]),
    ...twice(cascade.owners, ["cascade", "owners"]),
    ...twice(idsOf(cascade.milestones), ["cascade", "milestones"]),
  ];
}

/** Every id that one part of the script takes from another. */
function linkFindings({ fields, harms, events, lines, criteria, feedback, cascade, references }: SessionPlanScript): ExerciseFinding[] {
  const known = (list: readonly string[], id: string, at: At): ExerciseFinding[] => (list.includes(id) ? [] : [{ at, message: `${id} does not exist` }]);
  const blocks = idsOf(fields.filter(({ minutes }) => minutes));
  const choice = ({ field, option }: { readonly field: string; readonly option: string }, at: At) =>
    known(idsOf(fields.find(({ id }) => id === field)?.options ?? []), option, at);
  const sees = [...[...fields, ...events, ...feedback.fields].map(({ see }) => see), cascade.see, feedback.rating, feedback.order];
  return [
    ...sees.flatMap((see) => known(Object.keys(references), see, ["references"])),
    ...harms.flatMap(({ when, unless }, index) => [...when, ...(unless ? [unless] : [])].flatMap((one) => choice(one, ["harms", index]))),
    ...events.flatMap(({ block, responses }, index) => [
      ...known(blocks, block, ["events", index, "block"]),
      ...responses.flatMap(({ harm }) => (harm === undefined ? [] : known(idsOf(harms), harm, ["events", index, "responses"]))),
    ]),
    ...criteria.flatMap((criterion, index) => criterion.lines.flatMap((line) => known(lines, line, ["criteria", index, "lines"]))),
    ...feedback.fields.flatMap(({ options }, index) =>
      options.flatMap((option) => option.lines.flatMap((line) => known(lines, line, ["feedback", "fields", index, "options"]))),
    ),
    ...cascade.milestones.flatMap(({ slot, owners }, index) => [
      ...known(cascade.slots, slot, ["cascade", "milestones", index, "slot"]),
      ...owners.flatMap((owner) => known(cascade.owners, owner, ["cascade", "milestones", index, "owners"])),
    ]),
  ];
}

function fieldFindings({ fields, events, feedback }: SessionPlanScript): ExerciseFinding[] {
  const options = (field: SessionField, at: At): ExerciseFinding[] => {
    const serving = field.options.filter(({ worth }) => worth === 1).length;
    if (field.own) return field.options.length > 0 ? [{ at, message: `${field.id} has own words and options` }] : [];
    if (field.most === 1) return serving === 1 ? [] : [{ at, message: `${field.id} has ${serving} best options, not one` }];
    const good = field.options.filter(({ worth }) => worth > 0).length;
    return good > 0 && good <= field.most ? [] : [{ at, message: `${field.id} has ${good} options that serve and room for ${field.most}` }];
  };
  return [
    ...fields.flatMap((field, index) => options(field, ["fields", index])),
    ...feedback.fields.flatMap((field, index) => options(field, ["feedback", "fields", index])),
    ...events.flatMap(({ id, responses }, index) => {
      const best = responses.filter(({ worth }) => worth === 1);
      const sound = best.length === 1 && !best[0]?.core && best[0]?.harm === undefined;
      return sound ? [] : [{ at: ["events", index], message: `${id} needs one best response, without harm and within the local part` }];
    }),
  ];
}

function timeFindings({ fields, minutes, weights }: SessionPlanScript): ExerciseFinding[] {
  const blocks = fields.flatMap((field) => (field.minutes ? [field.minutes] : []));
  const sum = (pick: (block: (typeof blocks)[number]) => number) => blocks.reduce((total, block) => total + pick(block), 0);
  const weight = Object.values(weights).reduce((total, one) => total + one, 0);
  return [
    ...(sum(({ min }) => min) <= minutes && minutes <= sum(({ max }) => max)
      ? []
      : [{ at: ["minutes"], message: "no minutes of the blocks come to the session" }]),
    ...(Math.abs(weight - 1) > 1e-9 ? [{ at: ["weights"], message: `the weights come to ${Number(weight.toFixed(3))}, not to 1` }] : []),
  ];
}

/** The best way must be perfect in every language; and the examples must keep the rules they are examples of. */
function roundFindings(script: SessionPlanScript, words: Words): ExerciseFinding[] {
  return LOCALES.flatMap((locale): ExerciseFinding[] => {
    const spoken = words[locale];
    if (!spoken) return [];
    const broken = script.fields.flatMap(({ id, own }) => {
      const model = spoken.fields[id]?.model ?? "";
      return own
        ? rulesOf(own, model).flatMap(({ rule, kept }) =>
            kept ? [] : [{ locale, at: ["fields", id, "model"], message: `the example breaks its rule: ${rule}` }],
          )
        : [];
    });
    const { score, passed } = outcomeOf(script, bestRound(script, spoken));
    const perfect = score > 1 - 1e-9 && passed;
    return [...broken, ...(perfect ? [] : [{ locale, at: ["fields"], message: `the best way is not perfect: it comes to ${score}` }])];
  });
}
