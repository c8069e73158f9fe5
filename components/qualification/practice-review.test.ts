import { caseReviewSchema } from "@/lib/contracts/learning";
import type { PracticeKey } from "@/lib/contracts/public-practice";
import { lawProfileSchema } from "@/lib/domain/qualification";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { practiceReview } from "./practice-review";

const lawOf = (id: string) => lawProfileSchema.parse(parse(readFileSync(`content/law/${id}/profile.yaml`, "utf8")));
const fact = (id: string, segment: string, tags: string[]): PracticeKey["facts"][number] => ({
  id,
  tags,
  state: "proven",
  segments: [segment],
  rationales: { en: `Why ${id}.` },
});
const key: PracticeKey = {
  facts: [fact("f1", "d1s2", ["act.recruit", "means.deception"]), fact("f2", "d1s4", ["purpose.forced_labour"]), fact("f3", "d1s6", ["noise"])],
  situation: { victims: [{ id: "v", age: 30 }], accused: [{ id: "a", knowledge: "knew" }], stage: "completed" },
  neighbours: { palermo: { offence: "labour_violation", reasons: ["a"] } },
  whyNot: { en: { a: "Because." } },
  closing: { en: "So." },
  reasonsState: { en: "draft" },
};
const laws = [lawOf("palermo"), lawOf("tkm_129_1_2010")] as const;
const right = {
  marks: { d1s2: ["act.recruit", "means.deception"], d1s4: ["purpose.forced_labour"] },
  verdict: "established" as const,
  points: [],
  neighbour: "labour_violation",
  reasons: ["a"],
};

test("K70 practice is reviewed as a server would have done it: the same shape, the same engine, right work scores all", () => {
  const review = practiceReview({ key, laws, work: right });
  expect(caseReviewSchema.safeParse(review).success).toBe(true);
  expect(review).toMatchObject({ score: 1, profile: { id: "palermo" }, closing: { en: "So." }, reasonsState: { en: "draft" } });
  expect(review.qualifications).toHaveLength(2);
});

test("K70 work that was never begun scores nothing and is reviewed all the same", () => {
  const review = practiceReview({ key, laws, work: null });
  expect(review.score).toBe(0);
  expect(review.tallies["purpose"]?.missed).toEqual(["d1s4"]);
});
