import { parseInline } from "@/lib/domain/catalogue/inline";

/** A short text without marks, for places that hold no elements: list entries, announcements. Citations are left out. */
export function plainText(text: string): string {
  return parseInline(text)
    .map((piece) => ("text" in piece ? piece.text : ""))
    .join("")
    .trim();
}
