import { describe, expect, test } from "vitest";
import { ask, close, consent, decide, hold, SCRIPT, share } from "./conference.fixture";
import { answerTo, entriesOf, knows, openOptions, papersOf, questionsFor, sightOf, stateOf, toldOf, undecided, waitingFor } from "./index";
import type { ConferenceMove } from "./index";

const after = (...moves: ConferenceMove[]) => stateOf(SCRIPT, moves);
const whys = (...moves: ConferenceMove[]) => entriesOf(after(...moves), "ignored").map(({ why }) => why);
const FIRST_DECIDED = [decide("court", "search", "wait"), decide("police", "hear", "some-day")];

describe("the log", () => {
  test("CF2 passes over what is not possible and says why", () => {
    expect(whys(share("police", "nothing", "court"), share("mayor", "bolt", "court"), share("police", "bolt", "police"))).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect(whys(share("court", "bolt", "counsel"), decide("police", "search", "wait"), ask("court", "ask-wish", "counsel"))).toEqual([
      "not_yours",
      "not_yours",
      "not_yours",
    ]);
    expect(whys(share("court", "room", "counsel"), decide("counsel", "way", "front"), close("second"))).toEqual(["not_yet", "not_yet", "not_yet"]);
    const twice = [share("police", "bolt", "court"), consent("counsel", "wish"), hold("counsel", "secret", "later"), ask("police", "ask-wish", "court")];
    expect(whys(...twice, ...twice)).toEqual(["done_already", "done_already", "done_already", "done_already"]);
    expect(whys(decide("police", "hear", "her-day"), close("first"))).toEqual(["not_known", "undecided"]);
    expect(whys(consent("police", "bolt"), hold("counsel", "secret", "because"), decide("court", "search", "never"))).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    const played = [...FIRST_DECIDED, close("first"), decide("counsel", "way", "front"), decide("police", "driver", "witness"), close("second")];
    expect(whys(...played, share("police", "bolt", "court"))).toEqual(["ended"]);
    expect(whys(...FIRST_DECIDED, close("first"), decide("court", "search", "wait"))).toEqual(["closed"]);
  });

  test("CF3 gives a seat its own papers from their stage on, and what was addressed to it", () => {
    const told = after(share("police", "bolt", "court"));
    expect(knows(SCRIPT, told, { seat: "court", fact: "bolt" })).toBe(true);
    expect(knows(SCRIPT, told, { seat: "counsel", fact: "bolt" })).toBe(false);
    expect(toldOf(told, "bolt")).toEqual(["court"]);
    expect(papersOf(SCRIPT, after(), "court")).toEqual([]);
    expect(papersOf(SCRIPT, after(...FIRST_DECIDED, close("first")), "court").map(({ id }) => id)).toEqual(["room"]);
    const again = after(share("police", "bolt", "court"), share("police", "bolt", "court", "counsel"));
    expect(entriesOf(again, "shared").map(({ to }) => to)).toEqual([["court"], ["counsel"]]);
  });

  test("CF4 brings to light what has to be looked for, when its seat is asked", () => {
    expect(whys(share("court", "archive", "police"))).toEqual(["not_yet"]);
    const elsewhere = after(ask("police", "ask-archive", "counsel"));
    expect(papersOf(SCRIPT, elsewhere, "court")).toEqual([]);
    const asked = after(ask("police", "ask-archive", "court"));
    expect(papersOf(SCRIPT, asked, "court").map(({ id }) => id)).toEqual(["archive"]);
    expect(waitingFor(SCRIPT, asked, "court").map(({ question }) => question)).toEqual(["ask-archive"]);
    expect(waitingFor(SCRIPT, after(ask("police", "ask-archive", "court"), share("court", "archive", "police")), "court")).toEqual([]);
    expect(waitingFor(SCRIPT, after(ask("police", "ask-archive", "court"), hold("court", "archive", "later")), "court")).toEqual([]);
  });

  test("CF5 shows a line to those it was for, and to the others that there is one", () => {
    const moves = [share("police", "bolt", "court"), ask("police", "ask-wish", "counsel"), consent("counsel", "wish"), hold("counsel", "secret", "privilege")];
    const { entries } = after(...moves, share("police", "bolt", "counsel"), decide("court", "search", "wait"));
    const sights = (seat: string | null) => entries.map((entry) => sightOf(SCRIPT, entry, seat));
    expect(sights("police")).toEqual(["words", "words", "nothing", "nothing", "words", "words"]);
    expect(sights("court")).toEqual(["words", "line", "nothing", "nothing", "line", "words"]);
    expect(sights("counsel")).toEqual(["line", "words", "words", "words", "words", "words"]);
    expect(sights(null)).toEqual(["line", "line", "nothing", "nothing", "line", "words"]);
    const toAll = after(share("police", "bolt", "court", "counsel")).entries.map((entry) => sightOf(SCRIPT, entry, null));
    expect(toAll).toEqual(["words"]);
    expect(after(close("first")).entries.map((entry) => sightOf(SCRIPT, entry, "police"))).toEqual(["nothing"]);
  });

  test("CF5 tells whoever asked what came of the question", () => {
    const answers = (...moves: ConferenceMove[]) => {
      const state = after(...moves);
      return entriesOf(state, "asked").map((entry) => answerTo(SCRIPT, state, entry));
    };
    expect(answers(ask("police", "ask-wish", "court"), ask("police", "ask-wish", "counsel"))).toEqual([{ kind: "wrong_body" }, { kind: "open" }]);
    expect(answers(ask("police", "ask-wish", "counsel"), hold("counsel", "wish", "later"))).toEqual([{ kind: "declined", reason: "later" }]);
    const told = [ask("police", "ask-wish", "counsel"), hold("counsel", "wish", "later"), share("counsel", "wish", "police")];
    expect(answers(...told)).toEqual([{ kind: "told" }]);
    expect(questionsFor(SCRIPT, after(...told), "police").map(({ id }) => id)).toEqual(["ask-archive"]);
  });

  test("CF6 opens an option with what it rests on, and lets the last decision stand until the stage closes", () => {
    const [search] = SCRIPT.stages[0]?.decisions ?? [];
    const options = (...moves: ConferenceMove[]) => search && openOptions(SCRIPT, after(...moves), search).map(({ id }) => id);
    expect(options()).toEqual(["wait"]);
    expect(options(share("police", "bolt", "counsel"))).toEqual(["wait"]);
    expect(options(share("police", "bolt", "court"))).toEqual(["wait", "tonight"]);
    const changed = after(decide("court", "search", "wait"), share("police", "bolt", "court"), decide("court", "search", "tonight"));
    expect(entriesOf(changed, "decided").map(({ option }) => option)).toEqual(["wait", "tonight"]);
    expect(undecided(SCRIPT, changed).map(({ id }) => id)).toEqual(["hear"]);
  });

  test("CF7 closes a stage once, when everything in it is decided", () => {
    expect(after(close("first")).stage).toBe(0);
    const closed = after(...FIRST_DECIDED, close("first", "counsel"), close("first"));
    expect(closed).toMatchObject({ stage: 1, ended: false });
    expect(entriesOf(closed, "ignored").map(({ why }) => why)).toEqual(["done_already"]);
    expect(undecided(SCRIPT, closed).map(({ id }) => id)).toEqual(["way", "driver"]);
  });
});
