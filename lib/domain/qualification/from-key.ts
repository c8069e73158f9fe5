import type { CaseKey, CaseStructure } from "@/lib/domain/catalogue";
import type { CaseInput } from "./case-input";

/**
 * The engine's input for a case of the course: persons from the case file, facts and circumstances from its key.
 * In: a validated structure and key of the same case. Out: the case input; nothing of the answer is in either file.
 */
export function caseInputFromKey(structure: CaseStructure, key: CaseKey): CaseInput {
  return {
    facts: Object.entries(key.facts).map(([id, fact]) => ({ id, ...fact })),
    victims: structure.victims.map((victim) => ({ id: victim.id, age: victim.age })),
    accused: structure.accused.map((accused) => ({ id: accused.id, knowledge: key.knowledge[accused.id] })),
    borderCrossed: key.borderCrossed,
    benefit: key.benefit,
    consentClaimed: key.consentClaimed,
    exploitationOccurred: key.exploitationOccurred,
    stage: key.stage,
  };
}
