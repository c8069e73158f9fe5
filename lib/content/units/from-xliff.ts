import "server-only";
import type { ReturnedUnit, ReturnedXliff } from "@/lib/interop/xliff/read";
import { XLIFF_STATES } from "@/lib/interop/xliff/model";
import { isLocale, SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { err, ok } from "@/lib/kernel/result";
import type { Result } from "@/lib/kernel/result";
import type { ContentFiles } from "@/lib/content/read";
import { unitFault } from "./check-unit";
import { reviewPath, reviewText, signaturesIn } from "./signatures";
import type { Signature, Signatures } from "./signatures";
import { textSources } from "./texts";
import type { TextSource } from "./texts";
import { fileIdOf, XLIFF_STATE } from "./to-xliff";
import { hashOf, unitsOf } from "./units";
import { writeTexts } from "./write-texts";
import type { Accepted, Refused } from "./write-texts";

/** What an import would do. Nothing is written by making it. */
export interface ImportPlan {
  readonly locale: Locale;
  /** Strings that were pending, strings that get other words, strings somebody newly vouches for, and those that stay as they are. */
  readonly added: number;
  readonly changed: number;
  readonly signed: number;
  readonly unchanged: number;
  /** Units that say they are reviewed while nobody is named who did it; they count as translated. */
  readonly unsigned: number;
  readonly refused: readonly Refused[];
  /** By path, only what differs. */
  readonly writes: ReadonlyMap<string, string>;
}

/** What an import is made of. */
export interface Import {
  readonly files: ContentFiles;
  readonly returned: ReturnedXliff;
  /** Who signs what the file says is reviewed. */
  readonly reviewer?: string | undefined;
  /** Day of the signature, `2026-11-29`. */
  readonly today: string;
}

/** What would become of the texts if a file that came back were taken over; fails when it is not for a language of the product. */
export function planImport(given: Import): Result<ImportPlan, string> {
  const locale = given.returned.targetLanguage;
  if (given.returned.sourceLanguage !== SOURCE_LOCALE || !isLocale(locale) || locale === SOURCE_LOCALE) {
    return err(`the file translates ${given.returned.sourceLanguage} into ${locale}; the product is translated from ${SOURCE_LOCALE} into ru and tk`);
  }
  const signatures = signaturesIn(given.files)[locale];
  const sources = new Map(textSources(given.files.keys()).map((source) => [fileIdOf(source), source]));
  const refused: Refused[] = [];
  const writes = new Map<string, string>();
  const taken: Accepted[] = [];
  let seen = 0;
  for (const { id, units } of given.returned.files) {
    const source = sources.get(id);
    seen += units.length;
    const { accepted, refused: faulty } = sift(source, units, { files: given.files, locale, signatures, fileId: id });
    const written = source ? writeTexts(source, accepted, { files: given.files, locale }) : { writes: [], written: [], refused: [] };
    for (const [path, text] of written.writes) writes.set(path, text);
    refused.push(...faulty, ...written.refused);
    taken.push(...written.written);
  }
  const signing = sign(taken, given);
  if (signing.fresh.size > 0) writes.set(reviewPath(locale), reviewText(new Map([...signatures, ...signing.fresh])));
  const added = taken.filter(({ unit }) => unit.target === null).length;
  const changed = taken.filter(({ unit, returned }) => unit.target !== null && unit.target !== returned.target).length;
  const unchanged = seen - added - changed - refused.length;
  return ok({ locale, added, changed, signed: signing.fresh.size, unchanged, unsigned: signing.unsigned, refused, writes });
}

type Sifting = { readonly files: ContentFiles; readonly locale: Locale; readonly signatures: Signatures; readonly fileId: string };

/** The units of one file that can be taken over, and why the others cannot. What came back empty is neither. */
function sift(source: TextSource | undefined, returned: readonly ReturnedUnit[], { fileId, ...asked }: Sifting): { accepted: Accepted[]; refused: Refused[] } {
  const units = new Map(source ? unitsOf(source, asked).map((unit) => [unit.id, unit]) : []);
  const accepted: Accepted[] = [];
  const refused: Refused[] = [];
  const met = new Set<string>();
  for (const one of returned) {
    const unit = units.get(one.id);
    const fault = met.has(one.id) ? "the unit stands twice in the file" : unitFault(one, unit, { locale: asked.locale, format: source?.format ?? "words" });
    met.add(one.id);
    if (fault !== null) refused.push({ line: one.line, name: unit?.name ?? `${fileId}#${one.id}`, reason: fault });
    else if (unit && one.target !== null) accepted.push({ returned: one, unit });
  }
  return { accepted, refused };
}

const rank = (state: ReturnedUnit["state"]) => XLIFF_STATES.indexOf(state);
const REVIEWED = rank("reviewed");
const TRANSLATED = rank("translated");

/** New signatures: reviewed where a reviewer is named, translated where a person raised the state or gave other words. */
function sign(taken: readonly Accepted[], { reviewer, today }: Import): { readonly fresh: Map<string, Signature>; readonly unsigned: number } {
  const fresh = new Map<string, Signature>();
  let unsigned = 0;
  for (const { returned, unit } of taken) {
    const text = returned.target ?? "";
    const other = text !== unit.target;
    const reached = rank(returned.state);
    if (reached < TRANSLATED || (!other && reached <= rank(XLIFF_STATE[unit.state].state))) continue;
    const vouched = { on: today, source: hashOf(unit.source), text: hashOf(text) };
    if (reached >= REVIEWED && reviewer !== undefined) {
      fresh.set(unit.name, { state: "reviewed", by: reviewer, ...vouched });
      continue;
    }
    if (reached >= REVIEWED) unsigned += 1;
    if (other || unit.state !== "translated") fresh.set(unit.name, { state: "translated", ...vouched });
  }
  return { fresh, unsigned };
}
