import type { Category } from "@/lib/domain/qualification";

/** What a key pressed in the file asks for; null when it is not ours. */
export type FileKey =
  | { readonly kind: "move"; readonly to: string }
  | { readonly kind: "open" }
  | { readonly kind: "clear" }
  | { readonly kind: "assign"; readonly tag: Category | "none" };

/** The part of a keyboard event that decides. `code` is the place of the key, the same in every layout. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const CATEGORY_KEYS: Readonly<Record<string, Category | "none">> = {
  Digit1: "act",
  Numpad1: "act",
  KeyA: "act",
  Digit2: "means",
  Numpad2: "means",
  KeyM: "means",
  Digit3: "purpose",
  Numpad3: "purpose",
  KeyP: "purpose",
  Digit4: "agg",
  Numpad4: "agg",
  KeyG: "agg",
  Digit0: "none",
  Numpad0: "none",
  KeyN: "none",
};

/** The category a key assigns, wherever it is pressed; null for other keys. Rule K12, K13. */
export function categoryKey(press: KeyPress): Category | "none" | null {
  return press.ctrlKey || press.altKey || press.metaKey ? null : (CATEGORY_KEYS[press.code] ?? null);
}

/**
 * What a key does at the place `at` of the file, given the places of each document in reading order.
 * Rules K10 to K13; moving at an end stays where it is.
 */
export function fileKey(press: KeyPress, at: string, documents: readonly (readonly string[])[]): FileKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === "Enter" || press.key === " ") return { kind: "open" };
  if (press.key === "Delete" || press.key === "Backspace") return { kind: "clear" };
  const tag = categoryKey(press);
  if (tag !== null) return { kind: "assign", tag };
  const to = target(press.key, at, documents);
  return to === undefined ? null : { kind: "move", to };
}

function target(key: string, at: string, documents: readonly (readonly string[])[]): string | undefined {
  const all = documents.flat();
  const index = all.indexOf(at);
  const here = documents.findIndex((document) => document.includes(at));
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return all[index + 1] ?? at;
    case "ArrowLeft":
    case "ArrowUp":
      return all[Math.max(index - 1, 0)];
    case "Home":
      return documents[here]?.[0];
    case "End":
      return documents[here]?.at(-1);
    case "PageDown":
      return documents[here + 1]?.[0] ?? all.at(-1);
    case "PageUp":
      return documents[Math.max(here - 1, 0)]?.[0];
    default:
      return undefined;
  }
}
