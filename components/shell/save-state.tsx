import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon";
import { formatTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/kernel/locale";

/** What has become of the reader's work. `at` is an instant in milliseconds; counts are commands. */
export type SaveStatus =
  | { readonly state: "idle" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: number }
  | { readonly state: "waiting"; readonly count: number }
  | { readonly state: "offline"; readonly count: number }
  | { readonly state: "problem"; readonly count: number };

/** The messages under `saveState`, as functions so that this component needs no message runtime of its own. */
export interface SaveWords {
  readonly saving: string;
  readonly saved: (time: string) => string;
  readonly waiting: (count: number) => string;
  readonly offline: (count: number) => string;
  readonly problem: (count: number) => string;
}

const ICONS: Record<Exclude<SaveStatus["state"], "idle">, IconName> = {
  saving: "waiting",
  saved: "saved",
  waiting: "waiting",
  offline: "offline",
  problem: "caution",
};

/** The save state in words and icon; a polite live region that is always mounted. "Saved" is for the server's receipt only. */
export function SaveState({ status, words, locale }: { readonly status: SaveStatus; readonly words: SaveWords; readonly locale: Locale }) {
  return (
    <output className={`save-state save-${status.state}`}>
      {status.state !== "idle" && (
        <>
          <Icon name={ICONS[status.state]} />
          <span>{sentence(status, words, locale)}</span>
        </>
      )}
    </output>
  );
}

function sentence(status: Exclude<SaveStatus, { state: "idle" }>, words: SaveWords, locale: Locale): string {
  switch (status.state) {
    case "saving":
      return words.saving;
    case "saved":
      return words.saved(formatTime(locale, status.at));
    case "waiting":
      return words.waiting(status.count);
    case "offline":
      return words.offline(status.count);
    case "problem":
      return words.problem(status.count);
  }
}
