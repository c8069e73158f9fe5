import type { PublicLawProfile } from "@/lib/contracts/public-law";
import type { PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { MarkTag } from "./marks";

type Translate = ReturnType<typeof useTranslations<"qualification">>;
type MessageKey = Parameters<Translate["has"]>[0];

/** Words for everything that goes by an id: elements, persons, offences, parts, points. Unknown ids are shown as they are. */
export interface Names {
  readonly mark: (tag: MarkTag) => string;
  /** The same in the few letters that fit beside the words of the file. */
  readonly brief: (tag: MarkTag) => string;
  /** An element such as `act.recruit`, or a required thing such as `knowledge`. */
  readonly element: (id: string) => string;
  /** An accused or a victim of the case. */
  readonly person: (id: string) => string;
  readonly offence: (law: PublicLawProfile, id: string) => string;
  readonly part: (law: PublicLawProfile, id: string) => string;
  readonly point: (law: PublicLawProfile, id: string) => string;
  readonly neighbour: (law: PublicLawProfile, id: string) => string;
}

const ELEMENT = /^(?:act|means|purpose|agg)\./u;

/** The names of one case in the reader's language. */
export function useNames(file: PublicCase): Names {
  const t = useTranslations("qualification");
  return useMemo(() => namesOf(t, file), [t, file]);
}

function namesOf(t: Translate, file: PublicCase): Names {
  const word = (key: string, otherwise: string): string => (t.has(key as MessageKey) ? t(key as MessageKey) : otherwise);
  const persons = new Map([...file.accused, ...file.victims].map(({ id, name }) => [id, name]));
  const element = (id: string): string => (ELEMENT.test(id) ? word(`element.${id}`, id) : word(`required.${id}`, id));
  return {
    mark: (tag) => (tag.includes(".") ? element(tag) : word(`category.${tag}`, tag)),
    brief: (tag) => (tag.includes(".") ? element(tag) : word(`short.${tag}`, tag)),
    element,
    person: (id) => persons.get(id) ?? id,
    offence: (law, id) => law.offences.find((offence) => offence.id === id)?.title ?? neighbourIn(law, id),
    part: (law, id) => law.offences.flatMap(({ parts }) => parts).find((part) => part.id === id)?.title ?? id,
    point: pointIn,
    neighbour: neighbourIn,
  };
}

function neighbourIn(law: PublicLawProfile, id: string): string {
  return law.neighbours.find((neighbour) => neighbour.id === id)?.title ?? law.offences.find((offence) => offence.id === id)?.title ?? id;
}

/** A number under which a point is cited; other ids are names of ours. */
const CITED = /^\d+\.\d+$/u;

/** "2.4 Unlawful movement across the border": the number people cite, then the words. */
function pointIn(law: PublicLawProfile, id: string): string {
  const point = law.offences.flatMap(({ points }) => points).find((entry) => entry.id === id);
  if (point === undefined) return id;
  return CITED.test(id) ? `${id} ${point.title}` : point.title;
}
