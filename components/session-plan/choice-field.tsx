import type { SessionField } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import type { SessionContent } from "./content";
import { fieldWords, optionWords } from "./content";

/** A field of written options: one, or up to as many as the script allows. */
export function ChoiceField({
  content,
  field,
  chosen,
  disabled,
  onChoose,
}: {
  readonly content: SessionContent;
  readonly field: SessionField;
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onChoose: (options: string[]) => void;
}) {
  const t = useTranslations("sessionPlan");
  const { title, asks } = fieldWords(content, field.id);
  const many = field.most > 1;
  const full = chosen.length >= field.most;
  return (
    <fieldset id={`choice-${field.id}`} disabled={disabled} className="plan-options">
      <legend className="sr-only">{title}</legend>
      <p className="text-soft">
        {asks} {many && t("upTo", { count: field.most })}
      </p>
      {field.options.map(({ id }) => {
        const taken = chosen.includes(id);
        return (
          <label key={id} className="choice" data-option={id}>
            <input
              type={many ? "checkbox" : "radio"}
              name={`field-${field.id}`}
              checked={taken}
              aria-disabled={many && full && !taken}
              onChange={() => {
                if (!many) onChoose([id]);
                else if (taken) onChoose(chosen.filter((one) => one !== id));
                else if (!full) onChoose([...chosen, id]);
              }}
            />
            <span>{optionWords(content, field.id, id).text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
