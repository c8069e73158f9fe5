import { LedgerDrawing } from "@/components/figures/ledger-drawing";
import { LinkButton } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/languages";
import { getLocale, getTranslations, setRequestLocale } from "next-intl/server";
import type { Locale } from "@/lib/kernel/locale";

const WAYS = ["read", "practise", "prove", "teach"] as const;

export default async function LandingPage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  setRequestLocale(locale as Locale);
  const t = await getTranslations("landing");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <section className="grid items-center gap-8 desk:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div>
          <h1 className="display text-[clamp(1.875rem,1.2rem+2.6vw,2.875rem)] leading-[1.12]">{t("title")}</h1>
          <p className="mt-4 max-w-read text-lg">{t("lead")}</p>
          <p className="mt-6 flex flex-wrap gap-3">
            <LinkButton tone="primary" iconEnd="next" href={localePath(await getLocale(), "/courses/trafficking-in-persons")}>{t("start")}</LinkButton>
            <LinkButton href={localePath(await getLocale(), "/sign-in")}>{t("signIn")}</LinkButton>
          </p>
          <p className="mt-4 max-w-read text-soft">{t("readFree")}</p>
        </div>
        <LedgerDrawing alt={t("drawing")} />
      </section>
      <section className="mt-12 border-t border-rule pt-6">
        <h2 className="text-xl">{t("howTitle")}</h2>
        <dl className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
          {WAYS.map((way) => (
            <div key={way}>
              <dt>{t(`${way}Title`)}</dt>
              <dd className="mt-1">{t(way)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
