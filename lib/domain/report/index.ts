export { confusionOf, suppressConfusion, wholeConfusion } from "./confusion";
export type { AnswerCount, Confusion, ShownConfusion, Tally } from "./confusion";
export type { Count, EnrolmentFacts, Figures } from "./figures";
export { addFigures, COUNTS, figuresOf, isStuck, meanGain, NO_FIGURES, STUCK_AFTER_DAYS } from "./figures";
export type { ReportFilters } from "./filters";
export { parseFilters, reportFiltersSchema, serialiseFilters } from "./filters";
export type { Group, ShownFigures, ShownReport } from "./suppress";
export { SMALLEST_CELL, suppressSmallCells } from "./suppress";
