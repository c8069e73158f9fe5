import { localeOf } from "@/app/[locale]/locale-of";
import { JoinSheet } from "@/components/training/join-sheet";
import { LANGUAGES } from "@/lib/i18n/languages";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; training: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("training.sheet.title") }) };
}

export default async function SheetPage(props: Props) {
  await localeOf(props);
  const { training } = await props.params;
  const lines = await Promise.all(
    LANGUAGES.map(async (language) => {
      const t = await getTranslations({ locale: language, namespace: "training.sheet" });
      return { locale: language, text: t("instruction") };
    }),
  );
  return (
    <main id="main" className="page" tabIndex={-1}>
      <JoinSheet trainingId={training} lines={lines} />
    </main>
  );
}
