"use client";

import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { isQuestion, QUESTION_TYPES } from "@/lib/domain/interview/play";
import type { Offer, OwnQuestion as Typed } from "@/lib/domain/interview/play";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { CodingNote } from "./coding-note";
import type { Interview } from "./interview";

/** The longest question the record takes. */
const MAX_LENGTH = 300;

/** A question in one's own words: typed, coded in the open, then asked, coded otherwise, or taken back. */
export function OwnQuestion({ interview, offer }: { readonly interview: Interview; readonly offer: Offer }) {
  const t = useTranslations("interview");
  const locale = useLocale();
  const [text, setText] = useState("");
  const { pending } = interview.state;
  if (pending) return <Pending interview={interview} own={pending} />;
  if (!offer.own) return null;
  return (
    <form
      className="own"
      onSubmit={(event) => {
        event.preventDefault();
        const line = text.replace(/\s+/gu, " ").trim();
        if (line !== "") interview.add({ kind: "own", text: line, locale });
      }}
    >
      <TextInput
        id="own-question"
        label={t("ownLabel")}
        hint={t("ownHint")}
        value={text}
        maxLength={MAX_LENGTH}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t("ownCode")}</Button>
    </form>
  );
}

function Pending({ interview: { add, words, language }, own }: { readonly interview: Interview; readonly own: Typed }) {
  const t = useTranslations("interview");
  const [as, setAs] = useState<string>(own.coding.type);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const corrected = QUESTION_TYPES.find((type) => type === as && type !== own.coding.type);
  return (
    <section ref={panel} tabIndex={-1} className="own-pending" aria-labelledby="own-pending">
      <h3 id="own-pending">{t("codedTitle")}</h3>
      <blockquote lang={own.locale}>{own.text}</blockquote>
      <CodingNote coding={own.coding} language={own.locale} />
      <p>
        {own.topic === null
          ? t("topicNone")
          : own.topic.word === null
            ? t("topicKept", { topic: words.topics[own.topic.id]?.name ?? "" })
            : t("topicFound", { topic: words.topics[own.topic.id]?.name ?? "", word: own.topic.word })}
      </p>
      <Select
        id="own-as"
        label={t("codeAs")}
        hint={t("codeAsHint")}
        value={as}
        onChange={(event) => setAs(event.target.value)}
        choices={QUESTION_TYPES.filter(isQuestion).map((type) => ({ value: type, label: t(`kind.${type}`) }))}
        lang={language}
      />
      <p className="own-actions">
        <Button tone="primary" onClick={() => add(corrected ? { kind: "correct", as: corrected } : { kind: "ask" })}>
          {corrected ? t("askCorrected") : t("ask")}
        </Button>
        <Button onClick={() => add({ kind: "withdraw" })}>{t("withdraw")}</Button>
      </p>
    </section>
  );
}
