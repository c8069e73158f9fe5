import { Badge } from "./badge";

/** How far a text or a statement can be relied on, in words and icon; `hint` explains it to whoever points or listens. */
export function TextMark({ words, hint }: { readonly words: string; readonly hint?: string }) {
  return (
    <span title={hint}>
      <Badge tone="attention" icon="draft">
        {words}
      </Badge>
    </span>
  );
}
