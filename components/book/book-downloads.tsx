"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { bookAddress, useBook, type BookName, type BookReading } from "@/lib/client/use-book";
import type { BookStateView } from "@/lib/contracts/books";
import { formatNumber } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** Has a book made when it is not there yet, shows how far it is, and hands out its files. */
export function BookDownloads({ book }: { readonly book: BookName }) {
  const t = useTranslations();
  const locale = useLocale();
  const { reading, ask } = useBook(book, locale);
  const { state } = reading;
  /** Null says nothing: a list of nothings would still open the box. */
  const wordsOf = (found: BookReading): string | null => {
    if (found.state === "making") return t("book.makingHint");
    if (found.state === "failed") return t("book.failed");
    if (found.state === "ready") return t("book.ready", { version: found.version.slice(0, 8) });
    if (found.state !== "problem") return null;
    return found.code === "unreachable" ? t("book.unreachable") : t(`problem.${found.code}`);
  };
  const busy = state === "waiting" || state === "making";
  return (
    <div className="grid gap-3">
      {state !== "ready" && (
        <p>
          <Button tone="primary" busy={busy} onClick={ask}>
            {t(busy ? "book.making" : state === "unasked" ? "book.get" : "book.again")}
          </Button>
        </p>
      )}
      {state === "making" && reading.done > 0 && (
        <Progress value={reading.done} max={reading.total} label={t("book.progress")} words={t("book.steps", { done: reading.done, total: reading.total })} />
      )}
      <Alert tone={state === "failed" || state === "problem" ? "attention" : "plain"}>{wordsOf(reading)}</Alert>
      {state === "ready" && <Files book={book} files={reading.files} />}
    </div>
  );
}

function Files({ book, files }: { readonly book: BookName; readonly files: Extract<BookStateView, { state: "ready" }>["files"] }) {
  const t = useTranslations("book");
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-3">
      {files.map(({ format, bytes }) => (
        <li key={format}>
          <a className="button" href={bookAddress(book, format, locale)} download>
            {t(`download.${format}`, { size: formatNumber(locale, bytes / 1_000_000, 1) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
