import { Checkbox } from "@/components/ui/field";
import { useTranslations } from "next-intl";
import type { CalmChoice } from "./interview";

/** Switches to the calmer reading and back; nothing else changes. */
export function CalmSwitch({ id, calm, onCalm }: CalmChoice & { readonly id: string }) {
  const t = useTranslations("interview");
  return <Checkbox id={id} label={t("calm")} hint={t("calmHint")} checked={calm} onChange={(event) => onCalm(event.target.checked)} />;
}
