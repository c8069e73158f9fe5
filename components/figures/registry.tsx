import type { ComponentType } from "react";
import { CascadeFigure } from "./cascade-figure";
import { ChannelsFigure } from "./channels-figure";
import { ConsentFigure } from "./consent-figure";
import { ControlFigure } from "./control-figure";
import { ElementsFigure } from "./elements-figure";
import { FamiliesFigure } from "./families-figure";
import { FunnelFigure } from "./funnel-figure";
import { LevelsFigure } from "./levels-figure";
import { ListsFigure } from "./lists-figure";
import { MatrixFigure } from "./matrix-figure";
import { PartsFigure } from "./parts-figure";
import { PeaceFigure } from "./peace-figure";
import { ReferralFigure } from "./referral-figure";
import { RequestFigure } from "./request-figure";
import { RiskFigure } from "./risk-figure";
import { SessionFigure } from "./session-figure";
import { StagesFigure } from "./stages-figure";
import { SurrenderFigure } from "./surrender-figure";
import { TimelineFigure } from "./timeline-figure";
import { TwoFigure } from "./two-figure";

/**
 * Figures by the id lessons use. All are server components in two inks (the text's colour and teal) with real words inside,
 * so they translate, reflow, print and are read aloud; the lesson supplies caption and summary.
 */
const FIGURES: ReadonlyMap<string, ComponentType> = new Map([
  ["m1-stages", StagesFigure],
  ["m1-control", ControlFigure],
  ["m2-elements", ElementsFigure],
  ["m2-consent-path", ConsentFigure],
  ["m3-timeline", TimelineFigure],
  ["m3-parts", PartsFigure],
  ["m4-families", FamiliesFigure],
  ["m4-lists", ListsFigure],
  ["m5-peace", PeaceFigure],
  ["m5-question-funnel", FunnelFigure],
  ["m6-referral", ReferralFigure],
  ["m6-risk", RiskFigure],
  ["m7-proof-matrix", MatrixFigure],
  ["m7-rule-of-two", TwoFigure],
  ["m8-channels", ChannelsFigure],
  ["m8-request", RequestFigure],
  ["m8-surrender", SurrenderFigure],
  ["m9-session", SessionFigure],
  ["m9-levels", LevelsFigure],
  ["m9-cascade", CascadeFigure],
]);

/** The figure with this id, or null when there is none. */
export function renderFigure(id: string) {
  const Figure = FIGURES.get(id);
  return Figure ? <Figure /> : null;
}
