import type { CaseInput } from "./case-input";
import { LATER_CASES } from "./cases-later.fixture";

/**
 * The sixteen cases of dossier section 7: facts with their tags, as written there, and the circumstances.
 * "?" marks what is contestable, "~" what was begun. `a:` and `v:` name whom a fact concerns; without them, everyone.
 * No expectation stands here: what comes out is the business of the engine and of `cases.test.ts`.
 */
export type CaseSketch = Omit<CaseInput, "facts"> & { readonly facts: Readonly<Record<string, string>> };

export function caseOf(id: string): CaseInput {
  const sketch = CASES[id] ?? LATER_CASES[id];
  if (sketch === undefined) throw new Error(`no case ${id}`);
  return { ...sketch, facts: Object.entries(sketch.facts).map(([fact, words]) => readFact(fact, words)) };
}

function readFact(id: string, words: string): CaseInput["facts"][number] {
  const parts = words.split(" ");
  const named = (prefix: string): string[] | undefined => {
    const found = parts.filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length));
    return found.length === 0 ? undefined : found;
  };
  const tags = parts.filter((part) => !part.startsWith("a:") && !part.startsWith("v:") && !part.startsWith("state:"));
  const state = parts.includes("state:disputed") ? ("disputed" as const) : ("proven" as const);
  return { id, tags, state, accused: named("a:"), victims: named("v:") };
}

const CASES: Readonly<Record<string, CaseSketch>> = {
  c01: {
    victims: [{ id: "jemile", age: 23 }],
    accused: [
      { id: "dana", knowledge: "knew" },
      { id: "ramo", knowledge: "knew" },
    ],
    borderCrossed: "lawful",
    benefit: true,
    consentClaimed: true,
    exploitationOccurred: true,
    stage: "completed",
    facts: {
      f1: "noise",
      f2: "act.recruit means.deception a:dana",
      f3: "noise",
      f4: "act.transport a:dana",
      f5: "noise.consent",
      f6: "neg:agg.cross_border",
      f7: "act.receive means.doc_seizure agg.doc_abuse a:ramo",
      f8: "means.debt_bondage a:ramo",
      f9: "means.deception",
      f10: "purpose.sexual_exploitation",
      f11: "means.threat means.blackmail a:ramo",
      f12: "agg.retention_abroad",
      f13: "act.buy_sell mens.dana",
      f14: "noise",
      f15: "mens.dana",
    },
  },
  c02: {
    victims: [
      { id: "v1", age: 25 },
      { id: "v2", age: 29 },
      { id: "v3", age: 33 },
      { id: "v4", age: 40 },
    ],
    accused: [{ id: "sapar", knowledge: "none" }],
    borderCrossed: "unlawful",
    benefit: true,
    consentClaimed: true,
    exploitationOccurred: false,
    stage: "completed",
    facts: {
      f1: "noise",
      f2: "neg:act.recruit",
      f3: "noise",
      f4: "neg:means.debt_bondage",
      f5: "act.transport",
      f6: "act.harbour",
      f7: "agg.danger_life noise v:v2",
      f8: "adj.illegal_crossing",
      f9: "neg:purpose",
      f10: "neg:means.coercion neg:ilo.isolation",
      f11: "neg:purpose",
      f12: "neg:purpose",
      f13: "adj.illegal_crossing",
    },
  },
  c03: {
    victims: [{ id: "mason", age: 34 }],
    accused: [{ id: "builder", knowledge: "none" }],
    borderCrossed: "no",
    benefit: true,
    consentClaimed: false,
    exploitationOccurred: false,
    stage: "completed",
    facts: {
      f1: "noise",
      f2: "adj.labour",
      f3: "neg:means.coercion neg:ilo.isolation",
      f4: "ilo.overtime",
      f5: "ilo.withheld",
      f6: "noise",
      f7: "neg:means.doc_seizure",
      f8: "neg:means",
      f9: "noise",
      f10: "neg:means.threat",
      f11: "adj.labour",
      f12: "neg:means.deception",
      f13: "noise",
      f14: "neg:purpose",
    },
  },
  c04: {
    victims: [
      { id: "merdan", age: 39 },
      { id: "wife", age: 37 },
      { id: "son", age: 17 },
      { id: "girl", age: 13 },
      { id: "boy", age: 9 },
    ],
    accused: [
      { id: "halnazar", knowledge: "knew" },
      { id: "officer", knowledge: "knew" },
    ],
    borderCrossed: "no",
    benefit: true,
    consentClaimed: false,
    exploitationOccurred: true,
    stage: "completed",
    facts: {
      f1: "vuln.poverty v:merdan",
      f2: "act.recruit a:halnazar",
      f3: "means.deception a:halnazar",
      f4: "act.transport a:halnazar",
      f5: "agg.minor v:son v:girl v:boy",
      f6: "purpose.forced_labour",
      f7: "means.debt_bondage a:halnazar",
      f8: "means.debt_bondage a:halnazar",
      f9: "means.debt_bondage a:halnazar",
      f10: "noise",
      f11: "agg.official act.transfer a:officer v:merdan",
      f12: "agg.violence a:halnazar v:son",
      f13: "means.doc_seizure agg.doc_abuse a:halnazar v:merdan v:wife",
      f14: "vuln v:boy",
      f15: "act.buy_sell a:halnazar",
      f16: "noise",
    },
  },
  c05: {
    victims: [{ id: "ogulbeg", age: 41 }],
    accused: [{ id: "tazegul", knowledge: "knew" }],
    borderCrossed: "no",
    benefit: true,
    consentClaimed: true,
    exploitationOccurred: true,
    stage: "completed",
    facts: {
      f1: "vuln",
      f2: "act.recruit",
      f3: "means.deception",
      f4: "act.transport noise",
      f5: "ilo.overtime",
      f6: "ilo.conditions",
      f7: "ilo.withheld",
      f8: "means.coercion ilo.isolation",
      f9: "means.legal_process_abuse means.threat",
      f10: "ilo.movement",
      f11: "noise",
      f12: "noise",
      f13: "means.abuse_of_vulnerability purpose.servitude",
      f14: "noise",
      f15: "adj.labour",
    },
  },
  c06: {
    victims: [{ id: "selbi", age: 15 }],
    accused: [{ id: "nurtach", knowledge: "knew" }],
    borderCrossed: "no",
    benefit: true,
    consentClaimed: true,
    exploitationOccurred: true,
    stage: "completed",
    facts: {
      f1: "vuln",
      f2: "act.transport agg.parent_or_guardian?",
      f3: "noise",
      f4: "purpose.evidence",
      f5: "purpose.forced_labour",
      f6: "purpose.evidence",
      f7: "noise.consent",
      f8: "neg:means.force",
      f9: "neg:means.coercion neg:ilo.isolation",
      f10: "ilo.conditions",
      f11: "mens.age-knowledge",
      f12: "mens.age-knowledge",
      f13: "noise",
      f14: "mens.knowledge",
      f15: "noise",
    },
  },
  c07: {
    victims: [
      { id: "berdi", age: 34 },
      { id: "emin", age: 8 },
    ],
    accused: [{ id: "gurban", knowledge: "knew" }],
    borderCrossed: "no",
    benefit: true,
    consentClaimed: true,
    exploitationOccurred: true,
    stage: "completed",
    facts: {
      f1: "vuln.disability v:berdi",
      f2: "act.transfer means.payment_to_controller v:berdi",
      f3: "act.transfer means.payment_to_controller v:emin",
      f4: "act.transport",
      f5: "purpose.begging",
      f6: "purpose.begging",
      f7: "means.coercion",
      f8: "means.force? ilo.movement v:berdi",
      f9: "noise",
      f10: "noise",
      f11: "agg.two_plus",
      f12: "agg.violence? agg.danger_life v:emin",
      f13: "noise.consent v:berdi",
      f14: "purpose.evidence",
      f15: "noise",
    },
  },
  c08: {
    victims: [
      { id: "older", age: 27 },
      { id: "younger", age: 22 },
    ],
    accused: [{ id: "yslam", knowledge: "knew" }],
    borderCrossed: "lawful",
    benefit: true,
    consentClaimed: true,
    exploitationOccurred: true,
    stage: "completed",
    facts: {
      f1: "act.recruit",
      f2: "means.deception",
      f3: "act.transport",
      f4: "means.coercion ilo.isolation",
      f5: "means.doc_seizure agg.doc_abuse",
      f6: "purpose.criminal_activities",
      f7: "agg.violence means.force",
      f8: "means.debt_bondage",
      f9: "act.buy_sell v:older",
      f10: "victim.offence",
      f11: "noise",
      f12: "noise",
      f13: "mens.knowledge",
      f14: "noise",
      f15: "noise",
    },
  },
};
