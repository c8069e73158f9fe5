import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { PageTitle } from "@/components/shell/page-title";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("support.title") }) };
}

export default async function SupportPage(props: LocaleParams) {
  await localeOf(props);
  const t = await getTranslations("support");
  return (
    <main id="main" className="page" tabIndex={-1}>
      <PageTitle title={<span className="display">{t("title")}</span>} lead={t("lead")} />
      <div className="grid max-w-read gap-8 text-lg">
        <section>
          <h2>{t("nowTitle")}</h2>
          <ul className="mt-2 list-disc space-y-2 ps-5">
            <li>{t("now1")}</li>
            <li>{t("now2")}</li>
            <li>{t("now3")}</li>
          </ul>
        </section>
        {(["work", "own", "local", "leave"] as const).map((part) => (
          <section key={part}>
            <h2>{t(`${part}Title`)}</h2>
            <p className="mt-2">{t(part)}</p>
          </section>
        ))}
        <section>
          <h2>{t("keysTitle")}</h2>
          <dl className="mt-2 grid grid-cols-[5rem_1fr] gap-2">
            <dt>
              <kbd className="key">N</kbd>
            </dt>
            <dd>{t("keyNotice")}</dd>
            <dt>
              <kbd className="key">Shift</kbd>
            </dt>
            <dd>{t("keyLeave")}</dd>
          </dl>
        </section>
      </div>
    </main>
  );
}
