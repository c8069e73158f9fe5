import { localize } from "@/lib/kernel/locale";
import type { LocalizedText } from "@/lib/kernel/locale";
import { useLocale } from "next-intl";

/** Words of a profile in the reader's language; where they are not translated yet, in English and marked so for a voice. */
export function Said({ text }: { readonly text: LocalizedText }) {
  const { text: words, pending } = localize(text, useLocale());
  return pending ? <span lang="en">{words}</span> : words;
}
