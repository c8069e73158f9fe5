import type { Answer, InterviewWords, Turn } from "@/lib/domain/interview/play";

type Words = Pick<InterviewWords, "moves" | "facts" | "replies" | "standing">;

/** What the interviewer says in a turn: the written words, or the learner's own. */
export function askedIn(words: Words, { move, own, kind }: Pick<Turn, "move" | "own" | "kind">): string {
  if (own) return own.text;
  if (move !== null) return words.moves[move]?.say ?? "";
  return kind === "break" || kind === "renew" || kind === "stop" ? words.standing[kind].say : "";
}

/** What the interviewee answers. `calm` prefers the neutral summary of a fact where there is one. */
export function answerText(words: Words, answer: Answer, reading: { readonly calm: boolean }): { text: string; neutral: boolean } {
  switch (answer.from) {
    case "move":
      return { text: words.moves[answer.id]?.answer ?? "", neutral: false };
    case "standing":
      return { text: words.standing[answer.id].answer, neutral: false };
    case "reply": {
      const variants = words.replies[answer.id];
      return { text: variants[answer.turn % variants.length] ?? "", neutral: false };
    }
    case "fact": {
      const fact = words.facts[answer.id];
      const neutral = reading.calm && fact?.calm !== undefined;
      return { text: (neutral ? fact.calm : fact?.told) ?? "", neutral };
    }
  }
}

/** What was done without a word stands in brackets in the script: it is shown as an action, not as speech. */
export function isAction(said: string): boolean {
  return said.startsWith("(") && said.endsWith(")");
}
