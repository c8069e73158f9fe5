import { localeOf } from "@/app/[locale]/locale-of";
import { PracticeCase } from "@/components/qualification/practice-case";
import { PageTitle } from "@/components/shell/page-title";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { readCaseVersion, readCaseWeights, readVocabulary } from "@/lib/usecases/read-case";
import { readLawNames, readLawProfile } from "@/lib/usecases/read-law-profile";
import { listPractice, readPractice } from "@/lib/usecases/read-practice";
import { SOURCE_LOCALE } from "@/lib/kernel/locale";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ locale: string; case: string }>;
}

export function generateStaticParams() {
  return listPractice(SOURCE_LOCALE).map(({ slug }) => ({ case: slug }));
}

async function practiceAt(props: Props) {
  const locale = await localeOf(props);
  return { locale, practice: readPractice((await props.params).case, locale) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, practice } = await practiceAt(props);
  const t = await getTranslations({ locale, namespace: "site" });
  return { title: t("title", { page: practice.file.title }) };
}

/** One practice case with its key: prerendered whole, so that it works without a network once it was opened. */
export default async function PracticePage(props: Props) {
  const { locale, practice } = await practiceAt(props);
  const { file, key } = practice;
  const t = await getTranslations("practice");
  return (
    <div className="page case-layout">
      <main id="main" className="py-8" tabIndex={-1}>
        <PageTitle
          over={<Link href={localePath(locale, "/cases")}>{t("title")}</Link>}
          title={<span lang={file.textLocale}>{file.title}</span>}
          lead={t("notGraded")}
        />
        <PracticeCase
          file={file}
          practiceKey={key}
          version={readCaseVersion(file.id)}
          laws={file.profiles.flatMap((id) => readLawProfile(id, locale) ?? [])}
          lawNames={readLawNames(locale)}
          elements={readVocabulary()}
          weights={readCaseWeights()}
        />
      </main>
    </div>
  );
}
