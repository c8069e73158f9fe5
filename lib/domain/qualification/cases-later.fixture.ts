import type { CaseSketch } from "./cases.fixture";

/** Cases 9 to 16; see `cases.fixture.ts` for the notation. */
export const LATER_CASES: Readonly<Record<string, CaseSketch>> = {
  c09: {
    victims: [{ id: "dovran", age: 30 }],
    accused: [{ id: "elena", knowledge: "knew" }],
    borderCrossed: "no", benefit: false, consentClaimed: true, exploitationOccurred: false, stage: "completed",
    facts: {
      f1: "vuln.debt", f2: "act.recruit", f3: "means.deception", f4: "noise", f5: "agg.doc_abuse?", f6: "means.deception", f7: "act.harbour",
      f8: "act.transport", f9: "purpose.organ_removal", f10: "stage", f11: "noise.consent", f12: "noise", f13: "mens.knowledge",
      f14: "means.abuse_of_vulnerability purpose.organ_removal", f15: "noise",
    },
  },
  c10: {
    victims: [{ id: "maral", age: 29 }],
    accused: [{ id: "yagmyr", knowledge: "knew" }],
    borderCrossed: "lawful", benefit: true, consentClaimed: true, exploitationOccurred: true, stage: "completed",
    facts: {
      f1: "noise", f2: "act.recruit", f3: "means.deception", f4: "noise.consent", f5: "act.transport", f6: "means.doc_seizure",
      f7: "means.debt_bondage", f8: "purpose.sexual_exploitation", f9: "ilo.movement", f10: "ilo.withheld", f11: "noise", f12: "noise",
      f13: "purpose.evidence mens.knowledge", f14: "agg.two_plus",
    },
  },
  c11: {
    victims: [{ id: "leyli", age: 19 }, { id: "other", age: 20 }],
    accused: [{ id: "bilbil", knowledge: "knew" }],
    borderCrossed: "no", benefit: true, consentClaimed: false, exploitationOccurred: false, stage: "attempt",
    facts: {
      f1: "act.recruit~", f2: "noise", f3: "act.recruit~", f4: "purpose.sexual_exploitation act.buy_sell~", f5: "act.transport~", f6: "stage",
      f7: "stage", f8: "stage", f9: "purpose.evidence", f10: "noise", f11: "mens.knowledge", f12: "noise", f13: "neg:completed",
    },
  },
  c12: {
    victims: [{ id: "first", age: 24 }, { id: "second", age: 26 }],
    accused: [{ id: "bahar", knowledge: "knew" }, { id: "perman", knowledge: "none" }, { id: "ogulnar", knowledge: "none" }],
    borderCrossed: "lawful", benefit: true, consentClaimed: false, exploitationOccurred: true, stage: "completed",
    facts: {
      f1: "act.recruit mens.bahar a:bahar", f2: "neg:mens a:perman", f3: "act.transport a:perman", f4: "noise", f5: "neg:mens a:ogulnar",
      f6: "neg:mens a:ogulnar", f7: "noise", f8: "means.deception", f9: "purpose.sexual_exploitation", f10: "noise", f11: "mens.perman?",
      f12: "neg:mens a:perman", f13: "neg:mens a:ogulnar", f14: "mens.perman?",
    },
  },
  c13: {
    victims: [{ id: "durdy", age: 36 }],
    accused: [{ id: "ussa", knowledge: "knew" }],
    borderCrossed: "no", benefit: true, consentClaimed: false, exploitationOccurred: true, stage: "completed",
    facts: {
      // F2 says in words that the trader brought him; the tag makes that journey visible to a law that asks for travel.
      f1: "noise", f2: "vuln act.transport a:kemal", f3: "act.buy_sell", f4: "neg:act.recruit", f5: "act.harbour ilo.isolation", f6: "ilo.withheld",
      f7: "means.coercion purpose.slavery", f8: "ilo.conditions", f9: "agg.doc_abuse", f10: "noise", f11: "noise", f12: "noise",
      f13: "mens.kemal",
    },
  },
  c14: {
    victims: [{ id: "kakajan", age: 12 }],
    accused: [{ id: "first", knowledge: "none" }, { id: "second", knowledge: "none" }],
    borderCrossed: "no", benefit: true, consentClaimed: false, exploitationOccurred: false, stage: "completed",
    facts: {
      f1: "act.seize means.force", f2: "act.transport", f3: "means.force", f4: "adj.ransom", f5: "noise", f6: "noise", f7: "neg:purpose",
      f8: "act.transfer noise", f9: "adj.ransom", f10: "noise", f11: "adj.participation", f12: "noise means.threat", f13: "neg:purpose",
    },
  },
  c15: {
    victims: [{ id: "gyzylgul", age: 20 }],
    accused: [{ id: "amandurdy", knowledge: "knew" }, { id: "brothers", knowledge: "knew" }],
    borderCrossed: "no", benefit: true, consentClaimed: false, exploitationOccurred: true, stage: "completed",
    facts: {
      f1: "noise", f2: "act.buy_sell means.dependence a:brothers", f3: "means.coercion", f4: "fact.no_consent", f5: "act.transport act.transfer",
      f6: "act.buy_sell a:amandurdy", f7: "purpose.forced_labour purpose.slavery_like", f8: "purpose.sexual_exploitation adj.rape a:amandurdy",
      f9: "means.coercion ilo.isolation", f10: "noise", f11: "noise", f12: "purpose.servitude mens.amandurdy", f13: "mens.brothers", f14: "noise",
    },
  },
  c16: {
    victims: [{ id: "altyn", age: 38 }, { id: "jeren", age: 31 }, { id: "sona", age: 26 }],
    accused: [{ id: "ogulsona", knowledge: "knew" }],
    borderCrossed: "no", benefit: true, consentClaimed: true, exploitationOccurred: true, stage: "completed",
    facts: {
      f1: "noise", f2: "adj.brothel", f3: "adj.pandering purpose.prostitution_of_others", f4: "neg:means", f5: "neg:means",
      f6: "neg:means.doc_seizure", f7: "neg:means.debt_bondage v:jeren", f8: "act.recruit neg:means.deception v:jeren v:sona",
      f9: "act.harbour", f10: "neg:vuln", f11: "noise", f12: "noise", f13: "noise", f14: "noise", f15: "noise",
    },
  },
};
