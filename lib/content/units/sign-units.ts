import "server-only";
import type { Locale } from "@/lib/kernel/locale";
import type { ContentFiles } from "@/lib/content/read";
import { reviewPath, reviewText, signaturesIn } from "./signatures";
import type { Signature } from "./signatures";
import { textSources } from "./texts";
import { inScope } from "./to-xliff";
import { hashOf, unitsOf } from "./units";

interface Signing {
  readonly locale: Locale;
  readonly scope: string;
  readonly reviewer: string;
  readonly today: string;
}

/** Signs every string there is in a scope, as it stands, for somebody who read it on paper or on the screen. Signed ones keep their name. */
export function signUnits(
  files: ContentFiles,
  { locale, scope, reviewer, today }: Signing,
): { readonly signed: number; readonly path: string; readonly text: string } {
  const signatures = signaturesIn(files)[locale];
  const units = inScope(textSources(files.keys()), scope).flatMap((source) => unitsOf(source, { files, locale, signatures }));
  const fresh = units.flatMap(({ name, source, target, state }): [string, Signature][] =>
    target === null || state === "reviewed" ? [] : [[name, { state: "reviewed", by: reviewer, on: today, source: hashOf(source), text: hashOf(target) }]],
  );
  return { signed: fresh.length, path: reviewPath(locale), text: reviewText(new Map([...signatures, ...fresh])) };
}
