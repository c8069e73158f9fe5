import { courseMap } from "@/app/[locale]/(learn)/course-map";
import { JoinScreen } from "@/components/session/join-screen";
import { PageTitle } from "@/components/shell/page-title";
import { localeOf } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

// Codes are made at run time: the page is rendered when it is asked for.
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; code: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("session.join.title") }), robots: { index: false } };
}

export default async function JoinTrainingPage(props: Props) {
  const locale = await localeOf(props);
  const { code } = await props.params;
  const t = await getTranslations("session.join");
  const { href, programmes } = courseMap(locale);
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={t("title")} />
      <Words namespaces={["session", "problem", "sync", "action", "lane"]}>
        <JoinScreen code={decodeURIComponent(code)} course={{ href, programmes }} />
      </Words>
    </main>
  );
}
