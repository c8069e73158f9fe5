/**
 * Who is signed in on this browser, as far as a page can know without asking: the session itself is in a cookie no script
 * reads. Set at sign-in, removed at sign-out; pages without it ask nothing of the server.
 */
const KEY = "person";
const NOTE_KEY = "person-note";
const DEVICE_KEY = "device";
const CHANGED = "personhint";

/** The id of the person this browser believes to be signed in; null for a visitor. */
export function personHint(): string | null {
  return readLocal(KEY);
}

/**
 * Notes who is signed in, or nobody. Other tabs and other parts of this page hear of it; this page also when the same
 * person has signed in again, so that what waited for it goes.
 */
export function notePerson(personId: string | null): void {
  if (personId === null) writeLocal(NOTE_KEY, null);
  writeLocal(KEY, personId);
  window.dispatchEvent(new Event(CHANGED));
}

/** Keeps what the pages say of the person signed in, until sign-out. */
export function noteOfPerson(note: string | null): void {
  writeLocal(NOTE_KEY, note);
}

/** What was kept of the person signed in; null when nothing was. */
export function readNoteOfPerson(): string | null {
  return readLocal(NOTE_KEY);
}

/** Calls `listener` whenever somebody signs in or out, in this tab or another. Returns how to stop. */
export function onPersonChange(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) listener();
  };
  window.addEventListener(CHANGED, listener);
  window.addEventListener("storage", onStorage);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", onStorage);
  };
}

/** A stable id of this browser, made by `make` at the first call. */
export function deviceId(make: () => string): string {
  const known = readLocal(DEVICE_KEY);
  if (known !== null) return known;
  const made = make();
  writeLocal(DEVICE_KEY, made);
  return made;
}

/** Only for this tab's life, where storage is forbidden. */
const memory = new Map<string, string>();

function readLocal(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch (error) {
    if (error instanceof DOMException) return memory.get(key) ?? null;
    throw error;
  }
}

function writeLocal(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }
}
