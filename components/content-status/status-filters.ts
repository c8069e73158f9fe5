import { CONTENT_KINDS, STRING_STATES } from "@/lib/contracts/content-status";
import type { Parameters } from "@/lib/client/staff-queries";
import { isLocale, LOCALES } from "@/lib/kernel/locale";
import type { Locale } from "@/lib/kernel/locale";

type Get = (name: string) => string;

/** The filters in an address, without those that are empty or unknown. Named as in the HTTP interface. */
export function readStatusFilters(get: Get): Parameters {
  const known = { kind: CONTENT_KINDS, state: STRING_STATES, language: LOCALES } as const;
  const chosen = Object.entries(known).flatMap(([name, values]) => {
    const value = values.find((one) => one === get(name));
    return value === undefined ? [] : [[name, value]];
  });
  const module = get("module");
  return { ...Object.fromEntries(chosen), ...(module === "" ? {} : { module }) };
}

/** The language whose strings are shown; Turkmen unless the address says otherwise, for it needs the most work. */
export function readLanguage(get: Get): Locale {
  const language = get("language");
  return isLocale(language) ? language : "tk";
}
