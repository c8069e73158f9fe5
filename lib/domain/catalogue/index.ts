/** The face of the catalogue: what a course, a lesson, an item and a case are. */
export * from "./item";
export * from "./course";
export * from "./programme";
export * from "./exercise";
export * from "./case-file";
export * from "./lesson";
export * from "./inline";
export * from "./public-course";
