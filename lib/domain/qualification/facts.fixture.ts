import type { CaseInput, Fact } from "./case-input";
import { qualify } from "./evaluate";
import type { Qualification } from "./outcome";
import { profileOf } from "./profiles.fixture";

/** One proven fact per argument, `f1`, `f2` …; several tags in one argument share a fact; a leading `?` disputes it, `!` leaves it unproven. */
export function facts(...written: readonly string[]): Fact[] {
  return written.map((words, index) => {
    const state = words.startsWith("?") ? "disputed" : words.startsWith("!") ? "unproven" : "proven";
    return { id: `f${index + 1}`, tags: (state === "proven" ? words : words.slice(1)).split(" "), state };
  });
}

/** The answer to facts about one person under one profile of the product. */
export function answer(profile: string, written: readonly string[], rest: Omit<CaseInput, "facts"> = {}): Qualification {
  return qualify(profileOf(profile), { victims: [{ id: "v", age: 30 }], ...rest, facts: facts(...written) });
}

/** The ids of the remarks in an answer. */
export function noteIds(given: Qualification): readonly string[] {
  return given.notes.map((note) => note.id);
}

/** One element of the leading primary finding. */
export function elementOf(given: Qualification, element: string) {
  return given.offences.find((finding) => finding.primary && finding.result === given.result)?.elements.find((found) => found.element === element);
}
