import { TextMark } from "@/components/ui/text-mark";
import type { PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";

/** How far the words of a case may be relied on in this language; nothing where they were reviewed. */
export function CaseTranslation({ file }: { readonly file: PublicCase }) {
  const t = useTranslations("text");
  switch (file.translation) {
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
          <TextMark words={t("pending")} /> <span>{t("pendingHint", { language: t(`language.${file.textLocale}`) })}</span>
        </p>
      );
  }
}
