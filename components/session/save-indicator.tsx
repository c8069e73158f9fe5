"use client";

import { SaveState } from "@/components/shell/save-state";
import { Link } from "@/components/ui/link";
import { useSaveState } from "@/lib/client/use-save-state";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { SessionWords } from "./session-words";
import { SpeakWith } from "./session-words";

/** The save state, and the one thing to do about it where there is one. */
export default function SaveIndicator({ words }: { readonly words: SessionWords }) {
  return (
    <SpeakWith words={words}>
      <Indicator />
    </SpeakWith>
  );
}

function Indicator() {
  const t = useTranslations();
  const locale = useLocale();
  const pathname = usePathname();
  const { status, askToSignIn } = useSaveState();
  const sentences = {
    saving: t("saveState.saving"),
    saved: (time: string) => t("saveState.saved", { time }),
    waiting: (count: number) => t("saveState.waiting", { count }),
    offline: (count: number) => (count > 0 ? t("saveState.offlineWaiting", { count }) : t("saveState.offline")),
    problem: (count: number) => t("saveState.problem", { count }),
  };
  return (
    <div className="save-indicator">
      <SaveState status={status} words={sentences} locale={locale} />
      {askToSignIn && <Link href={`${localePath(locale, "/sign-in")}?next=${encodeURIComponent(pathname)}`}>{t("sync.signInToSend")}</Link>}
      {status.state === "problem" && <Link href={`${localePath(locale, "/my-data")}#sync`}>{t("sync.look")}</Link>}
    </div>
  );
}
