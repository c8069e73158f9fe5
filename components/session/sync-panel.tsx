"use client";

import { Button } from "@/components/ui/button";
import type { RefusedCommand } from "@/lib/client/command-store";
import { putAwayRefused, refusedCommands } from "@/lib/client/outbox-of-browser";
import { useSaveState } from "@/lib/client/use-save-state";
import { formatDateTime } from "@/lib/i18n/format";
import type { Command } from "@/lib/contracts/learning";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Part } from "./part";
import { useProblemWords } from "./use-problem-words";

/** What waits on this device, and what the server refused: with the reason, and the words to copy. */
export function SyncPanel() {
  const t = useTranslations("sync");
  const { status, refused, late } = useSaveState();
  const [entries, setEntries] = useState<readonly RefusedCommand[]>([]);
  useEffect(() => {
    let wanted = true;
    refusedCommands().then((read) => {
      if (wanted) setEntries(read);
    }, reportError);
    return () => {
      wanted = false;
    };
  }, [refused]);
  const waiting = status.state === "problem" || !("count" in status) ? 0 : status.count;
  return (
    <Part title={t("title")} id="sync">
      <p role="status">{t("waiting", { count: waiting })}</p>
      {late > 0 && <p>{t("late", { count: late })}</p>}
      {entries.length > 0 && (
        <>
          <h3 className="mt-4">{t("refusedTitle")}</h3>
          <p className="max-w-read text-soft">{t("refusedLead")}</p>
          <ul className="mt-3 grid gap-4">
            {entries.map((entry) => (
              <li key={entry.command.id} className="border-t border-rule pt-3">
                <Refused entry={entry} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

const KINDS = {
  "lesson.position": "kind.position",
  "lesson.complete": "kind.complete",
  "check.answer": "kind.check",
  "attempt.start": "kind.start",
  "attempt.answer": "kind.answer",
  "case.save": "kind.case",
  "attempt.submit": "kind.submit",
  "exercise.save": "kind.round",
  "exercise.finish": "kind.finish",
} as const satisfies Record<Command["kind"], string>;

function Refused({ entry }: { readonly entry: RefusedCommand }) {
  const t = useTranslations();
  const locale = useLocale();
  const words = useProblemWords();
  const [copied, setCopied] = useState(false);
  const { command, code } = entry;
  function copy() {
    navigator.clipboard.writeText(JSON.stringify(command.payload, null, 2)).then(() => setCopied(true), reportError);
  }
  return (
    <>
      <p>
        <b>{t(`sync.${KINDS[command.kind]}`)}</b> · {formatDateTime(locale, Date.parse(command.occurredAt))}
      </p>
      <p>{words(code)}</p>
      <pre className="mt-2 max-h-40 overflow-auto whitespace-pre-wrap border-s border-rule ps-3 font-sans text-soft">{writtenWords(command)}</pre>
      <p className="mt-2 flex flex-wrap gap-3">
        <Button size="small" onClick={copy}>
          {copied ? t("action.copied") : t("sync.copy")}
        </Button>
        <Button size="small" tone="quiet" onClick={() => void putAwayRefused(command.id).catch(reportError)}>
          {t("sync.putAway")}
        </Button>
      </p>
    </>
  );
}

/** The words a person typed in a command, else the choices as they were made. */
function writtenWords({ payload }: Command): string {
  if ("response" in payload && payload.response && "text" in payload.response) return payload.response.text;
  if ("work" in payload && payload.work?.words) return payload.work.words;
  return JSON.stringify(payload, null, 2);
}
