import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { LedgerDrawing } from "@/components/figures/ledger-drawing";
import { ModuleFacts } from "@/components/lesson/outline";
import { moduleHref } from "@/components/lesson/sequence";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { readCourse } from "@/lib/usecases/read-catalogue";
import type { PublicCourse } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

const COURSE = "trafficking-in-persons";
const WAYS = ["read", "practise", "prove", "teach"] as const;

export default async function LandingPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const t = await getTranslations("landing");
  const course = readCourse(COURSE, locale) ?? notFound();
  return (
    <main id="main" className="page" tabIndex={-1}>
      <section className="grid items-center gap-8 desk:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div>
          <h1 className="display text-[clamp(1.875rem,1.2rem+2.6vw,2.875rem)] leading-[1.12]">{t("title")}</h1>
          <p className="mt-4 max-w-read text-lg">{t("lead")}</p>
          <p className="mt-6 flex flex-wrap gap-3">
            <LinkButton tone="primary" iconEnd="next" href={localePath(locale, `/courses/${COURSE}`)}>
              {t("start")}
            </LinkButton>
            <LinkButton href={localePath(locale, "/sign-in")}>{t("signIn")}</LinkButton>
          </p>
          <p className="mt-4 max-w-read text-soft">{t("readFree")}</p>
        </div>
        <LedgerDrawing alt={t("drawing")} />
      </section>
      <section className="mt-12 border-t border-rule pt-6" aria-labelledby="how">
        <h2 id="how" className="text-xl">
          {t("howTitle")}
        </h2>
        <dl className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
          {WAYS.map((way) => (
            <div key={way}>
              <dt>{t(`${way}Title`)}</dt>
              <dd className="mt-1">{t(way)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="mt-12 grid gap-x-16 gap-y-10 border-t border-rule pt-6 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Contents course={course} />
        <div className="grid content-start gap-8">
          <section aria-labelledby="why">
            <h2 id="why" className="text-xl">
              {t("whyTitle")}
            </h2>
            <p className="mt-2">{t("why")}</p>
            <p className="mt-2 text-soft">{t("whySource")}</p>
          </section>
          <section aria-labelledby="state">
            <h2 id="state" className="text-xl">
              {t("stateTitle")}
            </h2>
            <p className="mt-2">{t("state")}</p>
          </section>
        </div>
      </div>
    </main>
  );
}

/** The nine modules as a table of contents. */
function Contents({ course }: { readonly course: PublicCourse }) {
  const t = useTranslations("landing");
  return (
    <section aria-labelledby="contents">
      <h2 id="contents" className="text-xl">
        {t("contentsTitle")}
      </h2>
      <p className="mt-1 text-soft">{t("contentsLead")}</p>
      <ol className="contents-table">
        {course.modules.map((module, index) => (
          <li key={module.id}>
            <span className="contents-number">{index + 1}</span>
            <div>
              <Link href={moduleHref(course, module)}>{module.title}</Link>
              <ModuleFacts module={module} locale={course.locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
