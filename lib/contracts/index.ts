/** The face of the contracts: every operation of the HTTP interface. */
import * as books from "./books";
import * as certificates from "./certificates";
import * as comparison from "./comparison";
import * as law from "./law";
import * as contentStatus from "./content-status";
import * as learning from "./learning";
import * as meta from "./meta";
import type { Operation } from "./operation";
import * as people from "./people";
import * as reports from "./reports";
import * as rooms from "./rooms";
import * as rounds from "./rounds";
import * as trainings from "./trainings";

function isOperation(value: unknown): value is Operation {
  return typeof value === "object" && value !== null && "action" in value && "method" in value && "path" in value;
}

/** All operations, by id. A handler that is not here cannot exist; a test compares this with the routes on disk. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  [meta, books, people, learning, law, comparison, certificates, trainings, rooms, reports, rounds, contentStatus]
    .flatMap((contracts) => Object.values(contracts).filter(isOperation))
    .map((declared) => [declared.id, declared]),
);
