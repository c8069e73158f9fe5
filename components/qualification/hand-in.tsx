"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isFindingVerdict } from "./work";
import type { Draft } from "./work";

interface HandInProps {
  readonly draft: Draft;
  readonly severalParts: boolean;
  readonly asksNeighbour: boolean;
  readonly onSubmit: () => Promise<void>;
}

/** Handing in: says what is still open, then asks once. */
export function HandIn({ draft, severalParts, asksNeighbour, onSubmit }: HandInProps) {
  const t = useTranslations("qualification");
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = openThings({ draft, severalParts, asksNeighbour });
  async function submit() {
    setBusy(true);
    await onSubmit();
  }
  return (
    <div className="hand-in">
      <Button tone="primary" onClick={() => setAsking(true)}>
        {t("handIn")}
      </Button>
      <Dialog
        open={asking}
        title={t("handInTitle")}
        closeLabel={t("close")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t("handInBack")}</Button>
            <Button tone="primary" busy={busy} onClick={() => void submit()}>
              {t("handInNow")}
            </Button>
          </>
        }
      >
        <p>{t("handInMarks", { count: Object.keys(draft.marks).length })}</p>
        {open.length > 0 && (
          <>
            <p>{t("handInOpen")}</p>
            <ul className="list-disc ps-5">
              {open.map((thing) => (
                <li key={thing}>{t(`open.${thing}`)}</li>
              ))}
            </ul>
          </>
        )}
        <p>{t("handInFinal")}</p>
      </Dialog>
    </div>
  );
}

type OpenThing = "marks" | "result" | "part" | "neighbour" | "reasons";

function openThings({ draft, severalParts, asksNeighbour }: Omit<HandInProps, "onSubmit">): readonly OpenThing[] {
  const things: OpenThing[] = [];
  if (Object.keys(draft.marks).length === 0) things.push("marks");
  if (draft.verdict === null) things.push("result");
  if (isFindingVerdict(draft.verdict) && severalParts && draft.part === null) things.push("part");
  if (asksNeighbour && draft.neighbour === null) things.push("neighbour");
  if (draft.reasons.length === 0) things.push("reasons");
  return things;
}
