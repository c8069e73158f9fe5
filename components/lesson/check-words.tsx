import type { PublicCheck } from "@/lib/domain/catalogue";

/** The question in words only: situation, stem and what can be chosen. */
export function CheckWords({ check }: { readonly check: PublicCheck }) {
  const { situation, stem, options, entries, spans, rows, left } = check.text;
  const choices = Object.entries(options ?? entries ?? spans ?? rows ?? left ?? {});
  return (
    <>
      {situation && <p>{situation}</p>}
      <p>{stem}</p>
      {choices.length > 0 && (
        <ul>
          {choices.map(([id, words]) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
