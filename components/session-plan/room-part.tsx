import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/field";
import type { SessionEvent, SessionState, Stretch } from "@/lib/domain/session-plan/play";
import { emptyFields, eventNow, harmsOfPlan, timelineOf } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SessionContent, SessionRound } from "./content";
import { eventWords, fieldWords, harmWords, optionWords, responseWords } from "./content";

interface RoomProps {
  readonly content: SessionContent;
  readonly round: SessionRound;
  readonly state: SessionState;
}

/** The session as it is held: block by block what is seen, and what happens in between and wants an answer. */
export function RoomPart(props: RoomProps & { readonly onMend: () => void }) {
  const t = useTranslations("sessionPlan");
  const { content, state, onMend } = props;
  if (state.held === null) return <Before {...props} />;
  const { stretches } = timelineOf(content.script, state.held);
  const now = eventNow(content.script, state);
  const reached = now ? stretches.findIndex(({ block }) => block === now.block) : stretches.length - 1;
  return (
    <>
      <p className="max-w-read">{t("roomHint")}</p>
      <ol className="plan-journal">
        {stretches.slice(0, reached + 1).map((stretch) => (
          <Block key={stretch.block} stretch={stretch} {...props} />
        ))}
      </ol>
      {!now && <After content={content} state={state} onMend={onMend} />}
    </>
  );
}

function Before({ content, round, state }: RoomProps) {
  const t = useTranslations("sessionPlan");
  const empty = emptyFields(content.script, state.plan);
  const { over } = timelineOf(content.script, state.plan);
  const ready = empty.length === 0 && over === 0;
  return (
    <div className="plan-read">
      <p>{t("holdHint")}</p>
      <div role="status">
        {!ready && (
          <>
            <p>{t("notReady")}</p>
            <ul className="plan-missing">
              {empty.map((id) => (
                <li key={id}>{fieldWords(content, id).title}</li>
              ))}
              {over !== 0 && <li>{over > 0 ? t("over", { count: over }) : t("left", { count: -over })}</li>}
            </ul>
          </>
        )}
      </div>
      <p>
        <Button tone={ready ? "primary" : "plain"} disabled={!ready || round.full} onClick={() => round.add({ kind: "hold" })}>
          {t("hold")}
        </Button>
      </p>
    </div>
  );
}

function Block({ stretch, content, round, state }: RoomProps & { readonly stretch: Stretch }) {
  const t = useTranslations("sessionPlan");
  const { block, from, minutes } = stretch;
  const chosen = state.held?.picks[block]?.[0];
  const words = chosen === undefined ? undefined : optionWords(content, block, chosen);
  const now = eventNow(content.script, state);
  const here = content.script.events.filter((event) => event.block === block);
  return (
    <li data-block={block}>
      <h3>
        {fieldWords(content, block).title} <span className="plan-when">{t("when", { from, to: from + minutes })}</span>
      </h3>
      {words && <p className="plan-chosen">{words.text}</p>}
      {words?.happens && <p className="plan-happens">{words.happens}</p>}
      {here.map((event) => {
        const reply = state.replies.find((one) => one.event === event.id);
        if (reply) return <Answered key={event.id} content={content} event={event} response={reply.response} />;
        return event.id === now?.id ? <Ask key={event.id} content={content} round={round} event={event} /> : null;
      })}
    </li>
  );
}

function Ask({ content, round, event }: Pick<RoomProps, "content" | "round"> & { readonly event: SessionEvent }) {
  const t = useTranslations("sessionPlan");
  const [chosen, choose] = useState("");
  const { title, text } = eventWords(content, event.id);
  return (
    <form
      className="plan-event"
      data-event={event.id}
      data-open="true"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (chosen) round.add({ kind: "reply", event: event.id, response: chosen });
      }}
    >
      <h4 tabIndex={-1}>{title}</h4>
      <p>{text}</p>
      <RadioGroup
        id={`event-${event.id}`}
        name={`event-${event.id}`}
        label={t("whatNow")}
        value={chosen}
        onChange={choose}
        choices={event.responses.map(({ id }) => ({ value: id, label: responseWords(content, event.id, id).text }))}
      />
      <p>
        <Button type="submit" tone="primary" disabled={chosen === "" || round.full}>
          {t("reply")}
        </Button>
      </p>
    </form>
  );
}

function Answered({ content, event, response }: { readonly content: SessionContent; readonly event: SessionEvent; readonly response: string }) {
  const t = useTranslations("sessionPlan");
  const found = event.responses.find(({ id }) => id === response);
  const words = responseWords(content, event.id, response);
  return (
    <section className="plan-event" data-event={event.id} data-harm={found?.harm !== undefined}>
      <h4>{eventWords(content, event.id).title}</h4>
      <p className="plan-chosen">
        {words.text} {found?.core && <Badge tone="attention">{t("core")}</Badge>} {found?.harm && <Badge tone="loss">{t("harm")}</Badge>}
      </p>
      <p className="plan-happens">{words.happens}</p>
    </section>
  );
}

function After({ content, state, onMend }: { readonly content: SessionContent; readonly state: SessionState; readonly onMend: () => void }) {
  const t = useTranslations("sessionPlan");
  const harms = state.held === null ? [] : harmsOfPlan(content.script, state.held);
  return (
    <section className="plan-after" role="status">
      <h3>{t("afterTitle")}</h3>
      {harms.map((harm) => (
        <p key={harm} className="plan-harm">
          <strong>{harmWords(content, harm).title}.</strong> {harmWords(content, harm).why}
        </p>
      ))}
      <p>{t("after")}</p>
      <p>
        <Button onClick={onMend}>{t("mend")}</Button>
      </p>
    </section>
  );
}
