import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import type { SessionField, SessionState, Timeline } from "@/lib/domain/session-plan/play";
import { timelineOf } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import type { SessionContent, SessionRound } from "./content";
import { change, fieldWords } from "./content";
import { OwnField } from "./own-field";
import { TimelineBar } from "./timeline-bar";

interface PlanProps {
  readonly content: SessionContent;
  readonly round: SessionRound;
  readonly state: SessionState;
}

/** The template of the course, field by field, with the timeline in sight while its blocks are filled. */
export function PlanPart(props: PlanProps) {
  const t = useTranslations("sessionPlan");
  const { fields } = props.content.script;
  const timeline = timelineOf(props.content.script, props.state.plan);
  const first = fields.findIndex(({ minutes }) => minutes);
  const last = fields.findLastIndex(({ minutes }) => minutes);
  const part = (from: number, to: number) => fields.slice(from, to).map((field) => <Field key={field.id} field={field} timeline={timeline} {...props} />);
  return (
    <>
      <p className="max-w-read">{t(props.state.held === null ? "planHint" : "mendHint")}</p>
      {part(0, first)}
      <section className="plan-blocks" aria-labelledby="plan-blocks">
        <h3 id="plan-blocks">{t("blocksTitle", { count: props.content.script.minutes })}</h3>
        <TimelineBar content={props.content} timeline={timeline} />
        {part(first, last + 1)}
      </section>
      {part(last + 1, fields.length)}
      <p className="plan-do">
        <Button icon="print" onClick={() => window.print()}>
          {t("print")}
        </Button>
      </p>
    </>
  );
}

function Field({ field, content, round, state, timeline }: PlanProps & { readonly field: SessionField; readonly timeline: Timeline }) {
  const { id, own, minutes } = field;
  const { plan } = state;
  const number = content.script.fields.indexOf(field) + 1;
  return (
    <section className="plan-field" data-field={id} aria-labelledby={`field-${id}`} tabIndex={-1} id={`at-${id}`}>
      <h4 id={`field-${id}`}>
        <span className="plan-number">{number}</span> {fieldWords(content, id).title}
      </h4>
      {own ? (
        <OwnField
          content={content}
          field={field}
          rules={own}
          text={plan.texts[id] ?? ""}
          disabled={round.full}
          onWrite={(text) => change(round, { kind: "write", field: id, text })}
        />
      ) : (
        <ChoiceField
          content={content}
          field={field}
          chosen={plan.picks[id] ?? []}
          disabled={round.full}
          onChoose={(options) => change(round, { kind: "pick", field: id, options })}
        />
      )}
      {minutes && (
        <Minutes
          id={id}
          disabled={round.full}
          value={timeline.stretches.find(({ block }) => block === id)?.minutes ?? minutes.start}
          onChange={(length) => change(round, { kind: "time", block: id, minutes: length })}
        />
      )}
    </section>
  );
}

const MOST_MINUTES = 90;

function Minutes({
  id,
  value,
  disabled,
  onChange,
}: {
  readonly id: string;
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (minutes: number) => void;
}) {
  const t = useTranslations("sessionPlan");
  return (
    <div className="plan-minutes">
      <TextInput
        id={`minutes-${id}`}
        label={t("minutes")}
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_MINUTES}
        step={1}
        value={value}
        disabled={disabled}
        onChange={({ target }) => {
          const length = Number(target.value);
          if (Number.isInteger(length) && length >= 0 && length <= MOST_MINUTES) onChange(length);
        }}
      />
    </div>
  );
}
