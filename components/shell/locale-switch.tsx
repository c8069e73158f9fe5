"use client";

import { LANGUAGES, LANGUAGE_NAMES, inLocale } from "@/lib/i18n/languages";
import type { Locale } from "@/lib/kernel/locale";
import { usePathname } from "next/navigation";
import { placeSuffix } from "./place";

/** The same page in another language, at the same step. Plain links: the document's language changes with them. */
export function LocaleSwitch({ locale, label }: { readonly locale: Locale; readonly label: string }) {
  const pathname = usePathname();
  return (
    <ul className="languages" aria-label={label}>
      {LANGUAGES.map((entry) => (
        <li key={entry}>
          <a
            href={inLocale(pathname, entry)}
            hrefLang={entry}
            lang={entry}
            aria-current={entry === locale ? "true" : undefined}
            onClick={(event) => {
              event.currentTarget.href = inLocale(pathname, entry) + placeSuffix();
            }}
          >
            {LANGUAGE_NAMES[entry]}
          </a>
        </li>
      ))}
    </ul>
  );
}
