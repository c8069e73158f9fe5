import { LinkScreen } from "@/components/session/link-screen";
import { PageTitle } from "@/components/shell/page-title";
import { localeOf } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import { previewLink } from "@/lib/usecases/one-time-links";
import { runtime } from "@/lib/usecases/runtime";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

// Links are made and spent at run time.
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; token: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.name"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function LinkPage(props: Props) {
  const locale = await localeOf(props);
  const { token } = await props.params;
  const link = await previewLink(runtime(), token);
  const t = await getTranslations({ locale });
  return (
    <main id="main" className="page" tabIndex={-1}>
      {link ? (
        <Words namespaces={["session", "problem", "sync"]}>
          <LinkScreen token={token} link={link} />
        </Words>
      ) : (
        <PageTitle title={t("session.link.resetTitle")} lead={t("problem.link_invalid")} />
      )}
    </main>
  );
}
