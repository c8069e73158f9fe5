import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSeatCount, mergeEntries, numberedSeats, readUpTo, seatFor, standingOf, takesEntries } from "./index";
import type { RoomEntry, SeatHolding, WaitingEntry } from "./index";

const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property as fc.IProperty<unknown>, { numRuns: 300, seed: 20261123 });
const anyKey = fc.constantFrom("a", "b", "c");
const anyPerson = fc.constantFrom("one", "two", "three");

const anyList: fc.Arbitrary<RoomEntry<string>[]> = fc
  .array(fc.record({ kind: fc.constantFrom("entry", "entry", "joined"), personId: anyPerson, key: anyKey, value: fc.option(fc.string({ maxLength: 3 })) }), {
    maxLength: 25,
  })
  .map((lines) => lines.map((line, index): RoomEntry<string> => ({ ...line, id: `e${index + 1}`, number: index + 1, at: index })));
/** The same list as a bad network delivers it. */
const anyDelivery = anyList.chain((list) =>
  fc.record({
    list: fc.constant(list),
    arrived: list.length === 0 ? fc.constant<RoomEntry<string>[]>([]) : fc.array(fc.constantFrom(...list), { maxLength: 60 }),
  }),
);

describe("the list of a room", () => {
  test("RO1 RO3 the highest number stands with its author, an emptied key is empty", () => {
    check(
      fc.property(anyList, (list) => {
        const standing = standingOf(list);
        for (const key of ["a", "b", "c"]) {
          const last = list.findLast((entry) => entry.kind === "entry" && entry.key === key);
          if (last === undefined || last.value === null) expect(standing.has(key)).toBe(false);
          else expect(standing.get(key)).toEqual({ value: last.value, personId: last.personId, number: last.number });
        }
      }),
    );
  });

  test("RO2 repetition and order change nothing", () => {
    check(
      fc.property(anyDelivery, ({ list, arrived }) => {
        let merged: readonly RoomEntry<string>[] = [];
        for (const entry of arrived) merged = mergeEntries(merged, [entry]);
        expect(merged).toEqual(list.filter((entry) => arrived.includes(entry)));
        expect(mergeEntries(merged, arrived)).toBe(merged);
        expect(mergeEntries(merged, list)).toEqual(list);
        expect(standingOf(list.toReversed())).toEqual(standingOf(list));
      }),
    );
  });

  test("RO4 reading goes on before the first hole", () => {
    check(
      fc.property(anyDelivery, ({ list, arrived }) => {
        const merged = mergeEntries<string>([], arrived);
        const upTo = readUpTo(merged);
        expect(mergeEntries(merged, list.slice(upTo))).toEqual(list);
        expect(merged.some(({ number }) => number === upTo + 1)).toBe(false);
      }),
    );
  });

  test("RO5 what waits stands on top until it has a number", () => {
    check(
      fc.property(anyList, anyKey, fc.string({ maxLength: 3 }), (list, key, value) => {
        const waiting: WaitingEntry<string> = { id: "mine", personId: "one", key, value };
        expect(standingOf(list, [waiting]).get(key)).toEqual({ value, personId: "one", number: null });
        const taken: RoomEntry<string> = { ...waiting, number: list.length + 1, kind: "entry", at: 99 };
        expect(standingOf([...list, taken], [waiting]).get(key)).toEqual({ value, personId: "one", number: taken.number });
      }),
    );
  });
});

describe("seats", () => {
  test("RO6 one person to a seat, one seat to a person, and one's own back where it is free", () => {
    check(
      fc.property(fc.array(fc.record({ person: fc.constantFrom("a", "b", "c", "d", "e"), comes: fc.boolean() }), { maxLength: 40 }), (turns) => {
        const seats = numberedSeats(3);
        const holdings = new Map<string, SeatHolding>();
        for (const { person, comes } of turns) {
          const before = holdings.get(person);
          if (!comes) {
            if (before) holdings.set(person, { ...before, held: false });
            continue;
          }
          const seat = seatFor({ personId: person, seats, holdings: [...holdings.values()] });
          const held = [...holdings.values()].filter((holding) => holding.held);
          if (seat === null) {
            expect(held).toHaveLength(3);
            continue;
          }
          expect(held.some((holding) => holding.seat === seat && holding.personId !== person)).toBe(false);
          if (before && !held.some((holding) => holding.seat === before.seat && holding.personId !== person)) expect(seat).toBe(before.seat);
          holdings.set(person, { personId: person, seat, held: true });
        }
      }),
    );
  });

  test("RO8 a seat asked for by name is that one or none, and moving leaves no seat taken twice", () => {
    const roles = ["judge", "advocate", "police"];
    const turn = fc.record({ person: fc.constantFrom("a", "b", "c", "d"), wanted: fc.constantFrom(...roles, "mayor") });
    check(
      fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
        const holdings = new Map<string, SeatHolding>();
        for (const { person, wanted } of turns) {
          const free = ![...holdings.values()].some(({ seat, personId }) => seat === wanted && personId !== person);
          const seat = seatFor({ personId: person, seats: roles, holdings: [...holdings.values()], wanted });
          expect(seat).toBe(free && wanted !== "mayor" ? wanted : null);
          if (seat !== null) holdings.set(person, { personId: person, seat, held: true });
          expect(new Set([...holdings.values()].map((holding) => holding.seat)).size).toBe(holdings.size);
        }
      }),
    );
  });

  test("RO7 a revealed room is closed, and a room has three to six seats", () => {
    expect(takesEntries({ revealedAt: null })).toBe(true);
    expect(takesEntries({ revealedAt: new Date(0) })).toBe(false);
    expect([2, 3, 6, 7, 3.5].map(isSeatCount)).toEqual([false, true, true, false, false]);
  });
});
