import type { Border, CaseInput, ElementId, FactState, KnowledgeLevel } from "@/lib/domain/qualification";

/** What the reader has switched. Only what differs from the case is in here, so that an untouched case has no switches. */
export interface Switches {
  /** Fact id → its state, or left out altogether. */
  readonly facts: Readonly<Record<string, FactState | "off">>;
  /** Victim id → age in years; null for an age nobody knows. */
  readonly ages: Readonly<Record<string, number | null>>;
  /** Accused id → what this person knew. */
  readonly knowledge: Readonly<Record<string, KnowledgeLevel>>;
  readonly border?: Border;
  readonly consent?: boolean;
  /** Elements supposed to be proven, of which the file says nothing. */
  readonly supposed: readonly ElementId[];
  /** Law to ask instead of that of the case. */
  readonly profile?: string;
}
export const NO_SWITCHES: Switches = { facts: {}, ages: {}, knowledge: {}, supposed: [] };

export type Switch =
  | { readonly kind: "fact"; readonly id: string; readonly state: FactState | "off" }
  | { readonly kind: "age"; readonly victim: string; readonly age: number | null }
  | { readonly kind: "knowledge"; readonly accused: string; readonly level: KnowledgeLevel }
  | { readonly kind: "border"; readonly border: Border }
  | { readonly kind: "consent"; readonly claimed: boolean }
  | { readonly kind: "suppose"; readonly element: ElementId }
  | { readonly kind: "profile"; readonly profile: string }
  | { readonly kind: "reset" };

/** What the case says without any switch. */
export interface Ground {
  readonly input: CaseInput;
  readonly profile: string;
}

/** The switches after one more; a value the case has anyway leaves no switch behind. Rule K53. */
export function switched(switches: Switches, change: Switch, { input, profile }: Ground): Switches {
  switch (change.kind) {
    case "reset":
      return NO_SWITCHES;
    case "fact":
      return { ...switches, facts: put(switches.facts, change.id, change.state, stateIn(input, change.id)) };
    case "age":
      return { ...switches, ages: put(switches.ages, change.victim, change.age, input.victims?.find(({ id }) => id === change.victim)?.age ?? null) };
    case "knowledge":
      return { ...switches, knowledge: put(switches.knowledge, change.accused, change.level, knowledgeIn(input, change.accused)) };
    case "border":
      return { ...switches, border: change.border === (input.borderCrossed ?? "no") ? undefined : change.border };
    case "consent":
      return { ...switches, consent: change.claimed === (input.consentClaimed ?? false) ? undefined : change.claimed };
    case "suppose":
      return {
        ...switches,
        supposed: switches.supposed.includes(change.element)
          ? switches.supposed.filter((element) => element !== change.element)
          : [...switches.supposed, change.element].toSorted(),
      };
    case "profile":
      return { ...switches, profile: change.profile === profile ? undefined : change.profile };
  }
}

function put<T>(before: Readonly<Record<string, T>>, id: string, value: T, ground: T): Readonly<Record<string, T>> {
  const { [id]: _replaced, ...rest } = before;
  return value === ground ? rest : { ...rest, [id]: value };
}

/** How the case gives a fact. */
export function stateIn(input: CaseInput, fact: string): FactState {
  return input.facts.find(({ id }) => id === fact)?.state ?? "proven";
}

/** What the case says a person knew. */
export function knowledgeIn(input: CaseInput, accused: string): KnowledgeLevel {
  return input.accused?.find(({ id }) => id === accused)?.knowledge ?? "knew";
}

/** True when nothing is switched. */
export function isUntouched({ facts, ages, knowledge, supposed, border, consent, profile }: Switches): boolean {
  return (
    [facts, ages, knowledge].every((record) => Object.keys(record).length === 0) &&
    supposed.length === 0 &&
    border === undefined &&
    consent === undefined &&
    profile === undefined
  );
}

/** The case as switched: what the engine is asked. Rules K50, K51. */
export function inputWith(input: CaseInput, switches: Switches): CaseInput {
  if (isUntouched({ ...switches, profile: undefined })) return input;
  return {
    ...input,
    facts: [
      ...input.facts.flatMap((fact) => {
        const state = switches.facts[fact.id];
        if (state === "off") return [];
        return [state === undefined ? fact : { ...fact, state }];
      }),
      ...switches.supposed.map((element) => ({ id: supposedId(element), tags: [element] })),
    ],
    victims: input.victims?.map((victim) => (victim.id in switches.ages ? { ...victim, age: switches.ages[victim.id] } : victim)),
    accused: input.accused?.map((accused) => ({ ...accused, knowledge: switches.knowledge[accused.id] ?? accused.knowledge })),
    borderCrossed: switches.border ?? input.borderCrossed,
    consentClaimed: switches.consent ?? input.consentClaimed,
  };
}

/** The id of a fact that is only supposed. No fact of a case can have it. */
export function supposedId(element: ElementId): string {
  return `supposed-${element}`;
}

/** Facts that carry a category, e.g. every fact with a means. */
export function factsWith(input: CaseInput, category: "act" | "means" | "purpose"): readonly string[] {
  return input.facts.filter(({ tags }) => tags.some((tag) => tag.startsWith(`${category}.`))).map(({ id }) => id);
}
