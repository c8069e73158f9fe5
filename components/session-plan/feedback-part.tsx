import { Select } from "@/components/ui/field";
import { OrderList } from "@/components/ui/order-list";
import type { SessionField, SessionState } from "@/lib/domain/session-plan/play";
import { citeKey } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import type { SessionContent, SessionRound } from "./content";
import { change, criterionWords, fieldWords, lineNumber, lineWords, optionWords } from "./content";

interface FeedbackProps {
  readonly content: SessionContent;
  readonly round: SessionRound;
  readonly state: SessionState;
}

const LEVELS = [1, 2, 3, 4] as const;

/** The record of a colleague's teaching, ten marks, and feedback in its order with evidence. */
export function FeedbackPart(props: FeedbackProps) {
  const t = useTranslations("sessionPlan");
  const { content, round, state } = props;
  const { record, steps } = content.words;
  const order = state.order.length > 0 ? state.order : unordered(content.script.feedback.steps);
  return (
    <>
      <p className="max-w-read">{record.about}</p>
      <section className="plan-record" aria-labelledby="plan-record">
        <h3 id="plan-record">{record.title}</h3>
        <ol>
          {content.script.lines.map((line) => (
            <li key={line}>
              <span className="plan-time">{t("time", { time: lineWords(content, line).time })}</span> {lineWords(content, line).text}
            </li>
          ))}
        </ol>
      </section>
      <h3 className="plan-head">{t("ratingTitle")}</h3>
      <p className="max-w-read text-soft">{t("ratingHint")}</p>
      {content.script.criteria.map(({ id }) => (
        <Rating key={id} id={id} {...props} />
      ))}
      <h3 className="plan-head">{t("orderTitle")}</h3>
      <p className="max-w-read text-soft">{t("orderHint")}</p>
      <OrderList
        label={t("orderLabel")}
        order={order}
        textOf={(id) => steps[id] ?? ""}
        onOrder={(next) => change(round, { kind: "arrange", steps: [...next] })}
      />
      {content.script.feedback.fields.map((field) => (
        <section key={field.id} className="plan-field" data-field={field.id} aria-labelledby={`field-${field.id}`}>
          <h4 id={`field-${field.id}`}>{fieldWords(content, field.id).title}</h4>
          <ChoiceField
            content={content}
            field={field}
            chosen={state.feedback[field.id] ?? []}
            disabled={round.full}
            onChoose={(options) => change(round, { kind: "pick", field: field.id, options })}
          />
          <Evidence field={field} {...props} />
        </section>
      ))}
    </>
  );
}

/** The steps in an order that is not the right one: whoever changes nothing has ordered nothing. */
function unordered(steps: readonly string[]): string[] {
  return steps.toReversed();
}

function Rating({ id, content, round, state }: FeedbackProps & { readonly id: string }) {
  const { title, levels } = criterionWords(content, id);
  return (
    <fieldset className="plan-rating" data-criterion={id} disabled={round.full}>
      <legend>{title}</legend>
      {LEVELS.map((level) => (
        <label key={level} className="choice">
          <input type="radio" name={`mark-${id}`} checked={state.marks[id] === level} onChange={() => change(round, { kind: "mark", criterion: id, level })} />
          <span>
            <strong>{level}</strong> {levels[level - 1]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** For each sentence that was chosen and speaks of the record: the line that bears it out. */
function Evidence({ field, content, round, state }: FeedbackProps & { readonly field: SessionField }) {
  const t = useTranslations("sessionPlan");
  if (!field.options.some(({ lines }) => lines.length > 0)) return null;
  return (state.feedback[field.id] ?? []).map((option) => (
    <div key={option} className="plan-evidence">
      <Select
        id={`cite-${field.id}-${option}`}
        label={t("evidence", { text: optionWords(content, field.id, option).text })}
        disabled={round.full}
        value={state.cites[citeKey(field.id, option)] ?? ""}
        onChange={({ target }) => change(round, { kind: "cite", field: field.id, option, line: target.value })}
        choices={[
          { value: "", label: t("chooseLine"), disabled: true },
          ...content.script.lines.map((line) => ({
            value: line,
            label: t("lineOption", { number: lineNumber(content, line), text: lineWords(content, line).text }),
          })),
        ]}
      />
    </div>
  ));
}
