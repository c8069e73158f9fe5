/** Rules that work by words; counting question marks needs none. */
export type WordRule =
  | "credibility"
  | "threat"
  | "promise"
  | "why-you"
  | "fault"
  | "tag"
  | "presumes"
  | "joined"
  | "jargon"
  | "either-or"
  | "wrapped"
  | "back-reference"
  | "more"
  | "invitation"
  | "whether"
  | "open-word"
  | "closed-word"
  | "yes-no"
  | "statement";

/** Phrases per rule; how a phrase is written stands in phrase.ts. */
export type Lexicon = Readonly<Record<WordRule, readonly string[]>>;
