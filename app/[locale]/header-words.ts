import type { SessionWords } from "@/components/session/session-words";
import type { Locale } from "@/lib/kernel/locale";
import { getMessages } from "next-intl/server";

const MENU = ["menu", "home", "certificates", "account", "trainings", "administration", "signOut", "signOutWaiting"] as const;
const SYNC = ["signInToSend", "look", "unreachable"] as const;

/** The few words the header needs once a person is known: every page carries them. */
export async function headerWords(locale: Locale): Promise<SessionWords> {
  const { session, sync, saveState } = await getMessages();
  return { locale, messages: { session: only(session, MENU), sync: only(sync, SYNC), saveState } };
}

/** An object with some of its keys. */
function only<T extends object, Key extends keyof T>(all: T, keys: readonly Key[]): Pick<T, Key> {
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as Pick<T, Key>;
}
