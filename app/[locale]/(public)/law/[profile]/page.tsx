import { localeOf } from "@/app/[locale]/locale-of";
import { LawSheet } from "@/components/law/law-sheet";
import type { Penalties } from "@/components/law/law-offences";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/components/ui/link";
import type { LawProfile } from "@/lib/domain/qualification";
import { comparisonWords, penaltyWords } from "@/lib/i18n/comparison-words";
import { localePath } from "@/lib/i18n/languages";
import { SOURCE_LOCALE, localize } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";
import { readLawRules } from "@/lib/usecases/read-comparison";
import { readEngineProfile, readLawNames } from "@/lib/usecases/read-law-profile";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ locale: string; profile: string }>;
}

export function generateStaticParams() {
  return readLawNames(SOURCE_LOCALE).map(({ id }) => ({ profile: id }));
}

async function lawAt(props: Props) {
  const locale = await localeOf(props);
  return { locale, law: readEngineProfile((await props.params).profile) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, law } = await lawAt(props);
  const t = await getTranslations({ locale });
  return { title: t("site.title", { page: localize(law.title, locale).text }), description: t("lawPage.lead") };
}

/** A law profile whole, for whoever reviews it or teaches with it: prerendered, nothing personal in it. */
export default async function LawPage(props: Props) {
  const { locale, law } = await lawAt(props);
  const t = await getTranslations("lawPage");
  const title = localize(law.title, locale);
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle
        over={<Link href={localePath(locale, "/library")}>{t("toLibrary")}</Link>}
        title={
          <span className="display" lang={title.pending ? "en" : undefined}>
            {title.text}
          </span>
        }
        lead={t("lead")}
      />
      <p className="no-print mb-6">
        <Link href={`${localePath(locale, "/compare")}?laws=palermo,${law.id}&base=${law.id}`}>{t("toCompare")}</Link>
      </p>
      <LawSheet law={law} rules={readLawRules(law.id, locale, comparisonWords(locale)) ?? notFound()} penalties={penaltiesOf(law, locale)} />
    </main>
  );
}

function penaltiesOf({ offences }: LawProfile, locale: Locale): Penalties {
  const say = penaltyWords(locale);
  const words = offences.flatMap(({ id, parts }) => parts.flatMap((part) => (part.penalty ? [[`${id}/${part.id}`, say(part.penalty)] as const] : [])));
  return new Map(words.filter(([, span]) => span !== ""));
}
