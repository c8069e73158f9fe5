import type { PublicLesson } from "@/lib/domain/catalogue";
import type { ReactNode } from "react";

/** What the parts of a lesson need to draw themselves. Checks and figures are given by the page: features do not know each other. */
export interface LessonView {
  readonly lesson: PublicLesson;
  /** Draws the inline check with this id. */
  readonly renderCheck: (checkId: string) => ReactNode;
  /** Draws the figure with this id; null when there is none. */
  readonly renderFigure: (figureId: string) => ReactNode;
}

/** Element ids of the cards at the end of the lesson. */
export const cardId = {
  term: (id: string) => `term-${id}`,
  law: (ref: string) => `law-${ref.replace("#", "-")}`,
  source: (id: string) => `source-${id}`,
} as const;
