import type { Me } from "@/lib/contracts/people";
import { askApi } from "./api";
import { noteOfPerson, readNoteOfPerson } from "./person-hint";

/** Who the server last said is signed in, and when, in milliseconds since the epoch by this device. */
export interface NotedMe {
  readonly me: Me;
  readonly at: number;
}

/** Asks who is signed in and notes the answer in this browser, so that not every page has to ask. */
export async function askMe(signal?: AbortSignal): Promise<Me> {
  const me = await askApi<Me>({ path: "/api/v1/me", signal });
  noteOfPerson(JSON.stringify({ me, at: Date.now() } satisfies NotedMe));
  return me;
}

/** What was noted about this person; undefined when nothing was, or about somebody else. */
export function notedMe(personId: string): NotedMe | undefined {
  // A page that is prerendered is about nobody.
  if (typeof window === "undefined") return undefined;
  const note = readNoteOfPerson();
  const noted = note === null ? null : notedIn(note);
  return noted?.me.id === personId ? noted : undefined;
}

/** A note of another version of the product, or one that was tampered with, is none. */
function notedIn(note: string): NotedMe | null {
  try {
    const noted: Partial<NotedMe> | null = JSON.parse(note);
    return typeof noted?.at === "number" && Array.isArray(noted.me?.roles) ? { me: noted.me, at: noted.at } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
