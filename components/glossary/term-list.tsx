import { comparer } from "@/lib/i18n/format";
import { LANGUAGE_NAMES, LANGUAGES, localePath } from "@/lib/i18n/languages";
import { Link } from "@/components/ui/link";
import type { PublicGlossary, PublicTerm } from "@/lib/domain/catalogue";
import type { Locale } from "@/lib/kernel/locale";
import { useTranslations } from "next-intl";

/** Element id of the list, for the filter. */
export const TERM_LIST = "term-list";

/** Every term in the page's alphabet: its words in three languages, its definition, where it comes from. */
export function TermList({ glossary, locale }: { readonly glossary: PublicGlossary; readonly locale: Locale }) {
  const compare = comparer(locale);
  const terms = glossary.terms.toSorted((left, right) => compare(wordsIn(left, locale), wordsIn(right, locale)));
  return (
    <ul id={TERM_LIST} className="terms">
      {terms.map((term) => (
        <Term key={term.id} term={term} glossary={glossary} locale={locale} />
      ))}
    </ul>
  );
}

function wordsIn(term: PublicTerm, locale: Locale): string {
  return (term.words[locale] ?? term.words.en)?.term ?? term.id;
}

function Term({ term, glossary, locale }: { readonly term: PublicTerm; readonly glossary: PublicGlossary; readonly locale: Locale }) {
  const t = useTranslations("glossary");
  const definition = term.words[locale]?.definition;
  const shown = definition ?? term.words.en?.definition;
  const origins = term.provisions.flatMap((ref) => glossary.provisions[ref]?.pinpoint ?? []);
  return (
    <li id={term.id} data-words={LANGUAGES.map((language) => term.words[language]?.term).join(" ")}>
      <h2>{wordsIn(term, locale)}</h2>
      <dl className="term-languages">
        {LANGUAGES.filter((language) => language !== locale).map((language) => {
          const words = term.words[language];
          return (
            words && (
              <div key={language}>
                <dt lang={language}>{LANGUAGE_NAMES[language]}</dt>
                <dd lang={language}>
                  {words.term}
                  {words.state === "machine_draft" && (
                    <span className="draft-tag" lang={locale}>
                      {" "}
                      ({t("unconfirmed")})
                    </span>
                  )}
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {term.words[locale]?.state === "machine_draft" && <p className="draft-tag">{t("unconfirmed")}</p>}
      {shown && <p lang={definition ? undefined : "en"}>{shown}</p>}
      <p className="facts">
        {origins.map((origin) => (
          <span key={origin}>{origin}</span>
        ))}
        <span>
          {term.sources.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link href={`${localePath(locale, "/sources")}#${id}`}>{id}</Link>
            </span>
          ))}
        </span>
      </p>
    </li>
  );
}
