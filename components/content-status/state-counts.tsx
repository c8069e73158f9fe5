"use client";

import "./content-status.css";
import { STRING_STATES } from "@/lib/contracts/content-status";
import type { StringCounts } from "@/lib/contracts/content-status";
import { formatNumber } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** From done to not begun: the dark end of a bar is what is signed. */
const FROM_DONE = STRING_STATES.toReversed();

/** How many strings are in which state: words, and a bar that says the same in shades and hatching, for a screen without colours too. */
export function StateCounts({ counts }: { readonly counts: StringCounts }) {
  const t = useTranslations("contentStatus.state");
  const locale = useLocale();
  const present = FROM_DONE.filter((state) => counts[state] > 0);
  return (
    <span className="block min-w-36 font-normal">
      <StateBar counts={counts} />
      <span className="block text-sm">
        {present.map((state) => (
          <span key={state} className="block whitespace-nowrap">
            {t(state)}: {formatNumber(locale, counts[state])}
          </span>
        ))}
      </span>
    </span>
  );
}

/** Decoration: the words below it say the same. */
function StateBar({ counts }: { readonly counts: StringCounts }) {
  const whole = FROM_DONE.reduce((sum, state) => sum + counts[state], 0);
  if (whole === 0) return null;
  return (
    <span className="state-bar" aria-hidden="true">
      {FROM_DONE.map((state) => counts[state] > 0 && <span key={state} data-state={state} style={{ flexGrow: counts[state] / whole }} />)}
    </span>
  );
}
