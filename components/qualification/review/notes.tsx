import type { Names } from "@/components/qualification/names";
import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { Note } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { tagWords } from "./tag-words";

/** The engine's remarks as sentences. */
export function Notes({
  notes,
  names,
  law,
  lawNames,
}: {
  readonly notes: readonly Note[];
  readonly names: Names;
  readonly law: PublicLawProfile;
  readonly lawNames: readonly LawName[];
}) {
  const t = useTranslations("qualification");
  if (notes.length === 0) return null;
  const titleOf = (id: string) => lawNames.find((entry) => entry.id === id)?.title ?? id;
  const words = (name: string, value: string | number): string | number => {
    if (typeof value === "number") return value;
    switch (name) {
      case "victim":
      case "accused":
        return names.person(value);
      case "element":
        return names.element(value);
      case "under":
        return value;
      case "profile":
      case "base":
      case "other":
        return titleOf(value);
      case "tags":
        return value
          .split(", ")
          .map((tag) => tagWords(t, names, tag))
          .join(", ");
      case "point":
        return names.point(law, value);
      case "border":
        return t(`border.${value === "unlawful" ? "unlawful" : "lawful"}`);
      default:
        return value;
    }
  };
  return (
    <ul className="notes">
      {notes.map(({ id, params }) => {
        const filled = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, words(name, value)]));
        const { element, under } = params;
        // The law names what something falls under without its category; it is that of the element.
        if (typeof element === "string" && typeof under === "string") filled["under"] = names.element(`${element.split(".")[0]}.${under}`);
        return <li key={`${id} ${JSON.stringify(params)}`}>{t(`note.${id}`, filled)}</li>;
      })}
    </ul>
  );
}
