import type { PublicCase } from "@/lib/domain/catalogue";
import { fill, type BookWords } from "./words";

interface TagNames {
  readonly words: BookWords;
  readonly elementNames: Readonly<Record<string, string>>;
  readonly file: PublicCase;
}

/** What a tag of the reference marking means, in words; as the review of a case says it. */
export function tagWords(names: TagNames, written: string): string {
  const bare = written.replaceAll(/[?~]/gu, "");
  const against = bare.startsWith("neg:");
  const name = plainWords(names, against ? bare.slice("neg:".length) : bare);
  if (against) return fill(names.words.against, { name });
  if (written.includes("?")) return fill(names.words.contested, { name });
  return written.includes("~") ? fill(names.words.begun, { name }) : name;
}

function plainWords({ words, elementNames, file }: TagNames, tag: string): string {
  const [family = "", name = ""] = tag.split(".");
  switch (family) {
    case "noise":
      return name === "consent" ? words.consent : words.noElement;
    case "mens": {
      const person = file.accused.find(({ id }) => id === name);
      return person ? fill(words.knowledge, { name: person.name }) : words.knowledgeShown;
    }
    case "vuln":
      return words.vulnerability;
    case "adj":
      return words.neighbourOffence;
    case "ilo":
      return words.signal;
    default:
      return elementNames[tag] ?? words.circumstance;
  }
}
