import "server-only";
import type { ReturnedUnit } from "@/lib/interop/xliff/read";
import type { Locale } from "@/lib/kernel/locale";
import { codesOf } from "./codes";
import { messageFault } from "./message-check";
import type { TextFormat } from "./spot";
import { hashOf } from "./units";
import type { Unit } from "./units";

/** The letters of Turkmen beyond those of English. */
const TURKMEN = /^[äçňöşüýž]$/iu;

/**
 * Why a unit that came back cannot be taken over; null when it can. `unit` is what stands in the texts now. A unit whose words did
 * not change is not looked at more closely: it stands as it stood.
 */
export function unitFault(
  returned: ReturnedUnit,
  unit: Unit | undefined,
  { locale, format }: { readonly locale: Locale; readonly format: TextFormat },
): string | null {
  if (unit === undefined) return "there is no such string any more";
  const { target } = returned;
  if (target === null || target === unit.target) return returned.source === unit.source ? null : changedSource(target === null);
  if (returned.source !== unit.source) return changedSource(false);
  if (returned.over !== (unit.target === null ? "" : hashOf(unit.target)))
    return "the translation was changed here after this file was written; export it anew";
  if (target.trim() === "") return "the translation is empty";
  return format === "messages"
    ? (messageFault(target, unit.source, locale) ?? lettersFault(target, unit.source, locale))
    : wordsFault(target, unit, { locale, format });
}

function changedSource(untouched: boolean): string | null {
  return untouched ? null : "the source has changed since this file was written; export it anew";
}

function wordsFault(target: string, { source }: Unit, { locale, format }: { readonly locale: Locale; readonly format: TextFormat }): string | null {
  const [wanted, found] = [codesOf(source, format), codesOf(target, format)];
  const lost = without(wanted, found);
  const surplus = without(found, wanted);
  if (lost.length > 0) return `markup is missing: ${lost.join(" ")}`;
  if (surplus.length > 0) return `markup that the source has not: ${surplus.join(" ")}`;
  return lettersFault(target, source, locale);
}

/** What is in one list beyond what is in the other, each as often as it is too much. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Turkmen is written in its own letters: no Cyrillic, no look-alikes of other alphabets. Names of the source keep theirs. */
function lettersFault(target: string, source: string, locale: Locale): string | null {
  if (locale !== "tk") return null;
  const foreign = [...new Set(target.normalize("NFC").match(/\p{L}/gu))].filter(
    (letter) => !/[a-z]/iu.test(letter) && !TURKMEN.test(letter) && !source.includes(letter),
  );
  return foreign.length > 0 ? `not Turkmen letters: ${foreign.join(" ")}` : null;
}
