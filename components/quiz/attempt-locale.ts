import type { AttemptView } from "@/lib/contracts/learning";
import type { Locale } from "@/lib/kernel/locale";

/**
 * The language an attempt is shown in: the reader's when every question has it, else the one every question has.
 * Never a mix inside one quiz.
 */
export function attemptLocale(items: AttemptView["items"], locale: Locale): Locale {
  const whole = (candidate: Locale) => items.every(({ texts }) => texts[candidate] !== undefined);
  return whole(locale) ? locale : "en";
}
