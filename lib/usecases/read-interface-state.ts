import "server-only";
import type { TextState } from "@/lib/content/model";
import { readInterface } from "@/lib/content/units/read-texts";
import { signedStates } from "@/lib/content/units/text-states";
import type { SignedStates } from "@/lib/content/units/text-states";
import { INTERFACE_FILES } from "@/lib/content/units/texts";
import { usualState } from "@/lib/content/units/units";
import type { Locale } from "@/lib/kernel/locale";

let signed: SignedStates | undefined;

/** How far the words of the interface have come in a language: that of the least of their files. Read once per process. */
export function readInterfaceState(locale: Locale): TextState {
  signed ??= signedStates(readInterface(process.cwd()));
  return interfaceState(signed, locale);
}

/** The same, of signatures given. */
export function interfaceState(states: SignedStates, locale: Locale): TextState {
  const found = INTERFACE_FILES.map(({ path }) => states.get(path(locale)) ?? usualState(locale));
  return (["machine_draft", "draft"] as const).find((state) => found.includes(state)) ?? "reviewed";
}
