import { OutsideLink, ReferenceCard } from "@/components/ui/reference";
import { TextMark } from "@/components/ui/text-mark";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/i18n/languages";
import type { PublicLesson, PublicProvision, PublicSource, PublicTerm } from "@/lib/domain/catalogue";
import { comparer } from "@/lib/i18n/format";
import { useTranslations } from "next-intl";
import { cardId } from "./context";

/** Terms, law and sources of a lesson: the lists at its end, whose entries open as cards from the text. */
export function References({ lesson }: { readonly lesson: PublicLesson }) {
  const t = useTranslations("lesson");
  const compare = comparer(lesson.locale);
  const terms = Object.values(lesson.terms).toSorted((left, right) => compare(nameOf(left, lesson), nameOf(right, lesson)));
  const provisions = Object.values(lesson.provisions);
  return (
    <section className="references" aria-label={t("references")}>
      {terms.length > 0 && (
        <>
          <h2 id="terms">{t("terms")}</h2>
          <ul className="cards">
            {terms.map((term) => (
              <li key={term.id}>
                <TermCard term={term} lesson={lesson} />
              </li>
            ))}
          </ul>
        </>
      )}
      {provisions.length > 0 && (
        <>
          <h2 id="law">{t("law")}</h2>
          <ul className="cards">
            {provisions.map((provision) => (
              <li key={provision.ref}>
                <LawCard provision={provision} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="sources">{t("sources")}</h2>
      <ul className="cards">
        {lesson.sources.map((source) => (
          <li key={source.id}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(term: PublicTerm, lesson: PublicLesson): string {
  return (term.words[lesson.locale] ?? term.words.en)?.term ?? term.id;
}

function TermCard({ term, lesson }: { readonly term: PublicTerm; readonly lesson: PublicLesson }) {
  const t = useTranslations();
  const own = term.words[lesson.locale] ?? term.words.en;
  return (
    <ReferenceCard id={cardId.term(term.id)} closeLabel={t("action.close")}>
      <p className="card-title">{nameOf(term, lesson)}</p>
      {own?.definition && <p>{own.definition}</p>}
      <dl className="card-languages">
        {LANGUAGES.map((language) => {
          const words = term.words[language];
          return (
            words && (
              <div key={language}>
                <dt lang={language}>{LANGUAGE_NAMES[language]}</dt>
                <dd lang={language}>
                  {words.term}
                  {words.state === "machine_draft" && (
                    <span className="draft-tag" lang={lesson.locale}>
                      {" "}
                      ({t("glossary.unconfirmed")})
                    </span>
                  )}
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </ReferenceCard>
  );
}

function LawCard({ provision }: { readonly provision: PublicProvision }) {
  const t = useTranslations();
  return (
    <ReferenceCard id={cardId.law(provision.ref)} closeLabel={t("action.close")}>
      <p className="card-title">{provision.pinpoint}</p>
      {provision.state === "draft" && (
        <p>
          <TextMark words={t("law.draft")} />
        </p>
      )}
      {provision.says && <p>{provision.says}</p>}
      <p>
        <OutsideLink href={provision.url}>{t("law.official")}</OutsideLink>
      </p>
    </ReferenceCard>
  );
}

function SourceCard({ source }: { readonly source: PublicSource }) {
  const t = useTranslations();
  return (
    <ReferenceCard id={cardId.source(source.id)} closeLabel={t("action.close")}>
      <p>
        <b className="source-mark">{source.id}</b> <span lang="en">{source.title}</span>
      </p>
      {source.note && (
        <p className="card-note" lang="en">
          {source.note}
        </p>
      )}
      <p>
        <OutsideLink href={source.url}>{t("sources.open")}</OutsideLink>
      </p>
    </ReferenceCard>
  );
}
