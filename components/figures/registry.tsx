import type { ComponentType } from "react";
import { ConsentFigure } from "./consent-figure";
import { ElementsFigure } from "./elements-figure";
import { PartsFigure } from "./parts-figure";
import { TimelineFigure } from "./timeline-figure";

/**
 * Figures by the id lessons use. All are server components in two inks (the text's colour and teal) with real words inside,
 * so they translate, reflow, print and are read aloud; the lesson supplies caption and summary.
 */
const FIGURES: ReadonlyMap<string, ComponentType> = new Map([
  ["m2-elements", ElementsFigure],
  ["m2-consent-path", ConsentFigure],
  ["m3-timeline", TimelineFigure],
  ["m3-parts", PartsFigure],
]);

/** The figure with this id, or null when there is none. */
export function renderFigure(id: string) {
  const Figure = FIGURES.get(id);
  return Figure ? <Figure /> : null;
}
