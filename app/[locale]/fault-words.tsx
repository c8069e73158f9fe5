import { useTranslations } from "next-intl";

/** Carries the words of `error.tsx` in the page: one that broke in the browser cannot ask for any. */
export function FaultWords() {
  const t = useTranslations("fault");
  return <template id="fault-words" data-title={t("brokenTitle")} data-text={t("broken")} data-again={t("again")} />;
}
