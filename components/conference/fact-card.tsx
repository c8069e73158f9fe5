"use client";

import { Button } from "@/components/ui/button";
import { Checkbox, Select } from "@/components/ui/field";
import type { ConferenceMove } from "@/lib/domain/conference";
import { entriesOf, knows, toldOf } from "@/lib/domain/conference/play";
import type { PlacedFact } from "@/lib/domain/conference/play";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { RefObject } from "react";
import { factWords, seatName } from "./content";
import type { AtASeat } from "./content";

type CardProps = AtASeat & { readonly fact: PlacedFact };

/** One paper of this seat: what it says, what became of it, and what can be done with it. */
export function FactCard(props: CardProps) {
  const { content, state, fact } = props;
  const t = useTranslations("conference");
  const { title, text } = factWords(content, fact.id);
  const become = useRef<HTMLDivElement>(null);
  // What was pressed may be gone with what it did: the focus goes to where it is said.
  const onMove = (move: ConferenceMove) => {
    props.onMove(move);
    become.current?.focus();
  };
  const left = content.script.seats.filter((seat) => !knows(content.script, state, { seat, fact: fact.id }));
  return (
    <article className="conference-fact" data-fact={fact.id} aria-labelledby={`fact-${fact.id}`}>
      <h4 id={`fact-${fact.id}`}>{title}</h4>
      <p>{text}</p>
      <Become {...props} place={become} />
      {left.length > 0 && (
        <details className="conference-more no-print">
          <summary>{t("whatToDo")}</summary>
          <Share {...props} onMove={onMove} left={left} />
          <Consent {...props} onMove={onMove} />
          <Hold {...props} onMove={onMove} />
        </details>
      )}
    </article>
  );
}

/** What was done with it so far, said aloud when it changes. */
function Become({ content, state, fact, place }: CardProps & { readonly place: RefObject<HTMLDivElement | null> }) {
  const t = useTranslations("conference");
  const told = toldOf(state, fact.id);
  const held = entriesOf(state, "held").findLast((entry) => entry.fact === fact.id);
  const asked = entriesOf(state, "consented").find((entry) => entry.fact === fact.id);
  return (
    <div ref={place} tabIndex={-1} role="status" className="conference-become">
      {told.length > 0 && <p>{t("told", { to: told.map((seat) => seatName(content, seat)).join(", ") })}</p>}
      {asked && (
        <p>
          {t(asked.answer === "given" ? "agreed" : "declined")} {factWords(content, fact.id).answer}
        </p>
      )}
      {held && <p>{t("held", { reason: content.words.reasons[held.reason] ?? held.reason })}</p>}
    </div>
  );
}

function Share({ content, seat, fact, left, onMove }: CardProps & { readonly left: readonly string[] }) {
  const t = useTranslations("conference");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const to = left.filter((one) => chosen.includes(one));
  function say() {
    setTried(true);
    if (to.length === 0) return;
    onMove({ kind: "share", seat, fact: fact.id, to });
    setChosen([]);
    setTried(false);
  }
  return (
    <fieldset className="conference-act">
      <legend>{t("shareWith")}</legend>
      <div className="conference-ears">
        {left.map((one) => (
          <Checkbox
            key={one}
            id={`share-${fact.id}-${one}`}
            label={seatName(content, one)}
            checked={chosen.includes(one)}
            onChange={({ target }) => setChosen(target.checked ? [...chosen, one] : chosen.filter((other) => other !== one))}
          />
        ))}
      </div>
      <p role="alert" className="field-error">
        {tried && to.length === 0 ? t("shareIncomplete") : ""}
      </p>
      <Button size="small" onClick={say}>
        {t("share")}
      </Button>
    </fieldset>
  );
}

/** Asking the person it concerns, wherever there is one to ask. */
function Consent({ state, seat, fact, onMove }: CardProps) {
  const t = useTranslations("conference");
  const asked = entriesOf(state, "consented").some((entry) => entry.fact === fact.id);
  if (fact.consent === undefined || asked) return null;
  return (
    <p className="conference-act">
      <Button size="small" onClick={() => onMove({ kind: "consent", seat, fact: fact.id })}>
        {t("askPerson")}
      </Button>
    </p>
  );
}

function Hold({ content, seat, fact, onMove }: CardProps) {
  const t = useTranslations("conference");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  function hold() {
    setTried(true);
    if (reason !== "") onMove({ kind: "hold", seat, fact: fact.id, reason });
  }
  return (
    <div className="conference-act">
      <Select
        id={`hold-${fact.id}`}
        label={t("holdBack")}
        error={tried && reason === "" ? t("holdIncomplete") : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        choices={[{ value: "", label: t("reasonChoose") }, ...content.script.reasons.map((id) => ({ value: id, label: content.words.reasons[id] ?? id }))]}
      />
      <Button size="small" onClick={hold}>
        {t("hold")}
      </Button>
    </div>
  );
}
