"use client";

import { TextInput } from "@/components/ui/field";
import { useTranslations } from "next-intl";
import type { TrainingDraft } from "./training-fields";

/** First and last day, one question in two boxes. The last day follows the first until it is chosen. */
export function TrainingDates({
  draft,
  change,
  errors,
}: {
  readonly draft: TrainingDraft;
  readonly change: (part: Partial<TrainingDraft>) => void;
  readonly errors: { readonly startsOn: string | undefined; readonly endsOn: string | undefined };
}) {
  const t = useTranslations("training.field");
  return (
    <fieldset className="grid max-w-lg gap-2">
      <legend className="font-semibold">{t("days")}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          id="startsOn"
          type="date"
          label={t("startsOn")}
          error={errors.startsOn}
          value={draft.startsOn}
          onChange={({ target: { value } }) =>
            change({ startsOn: value, endsOn: draft.endsOn === "" || draft.endsOn === draft.startsOn ? value : draft.endsOn })
          }
        />
        <TextInput
          id="endsOn"
          type="date"
          label={t("endsOn")}
          error={errors.endsOn}
          value={draft.endsOn}
          min={draft.startsOn || undefined}
          onChange={(event) => change({ endsOn: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
