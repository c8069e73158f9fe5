import { TextMark } from "@/components/ui/text-mark";
import type { Translated } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";

/** Says when a text is a draft, a machine draft or shown in another language; nothing when it has been reviewed. */
export function TranslationMark({ of }: { readonly of: Pick<Translated, "translation" | "textLocale"> }) {
  const t = useTranslations("text");
  switch (of.translation) {
    case "reviewed":
      return null;
    case "draft":
      return (
        <p className="text-mark">
          <TextMark words={t("draft")} /> <span>{t("draftHint")}</span>
        </p>
      );
    case "machine_draft":
      return (
        <p className="text-mark">
          <TextMark words={t("machineDraft")} /> <span>{t("machineDraftHint")}</span>
        </p>
      );
    case "pending":
      return (
        <p className="text-mark">
          <TextMark words={t("pending")} /> <span>{t("pendingHint", { language: t(`language.${of.textLocale}`) })}</span>
        </p>
      );
  }
}
