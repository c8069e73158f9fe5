import "server-only";
import type { Scope } from "@/lib/domain/policy";
import { Prisma } from "./generated/client";

/** Columns (or expressions) by which rows of a query are matched with a scope. What a query has not, matches nobody. */
export interface ScopeColumns {
  readonly owner?: Prisma.Sql;
  readonly trainer?: Prisma.Sql;
  readonly agencyPath?: Prisma.Sql;
}

/** The scope as a condition: a row it does not admit does not exist for the reader. */
export function scopeCondition(scope: Scope, columns: ScopeColumns): Prisma.Sql {
  switch (scope.kind) {
    case "none":
      return Prisma.sql`false`;
    case "all":
      return Prisma.sql`true`;
    case "own":
      return columns.owner ? Prisma.sql`${columns.owner} = ${scope.personId}::uuid` : Prisma.sql`false`;
    case "training_of":
      return columns.trainer ? Prisma.sql`${columns.trainer} = ${scope.trainerId}::uuid` : Prisma.sql`false`;
    case "agency_subtree":
      return columns.agencyPath ? underAny(columns.agencyPath, scope.paths) : Prisma.sql`false`;
    case "any_of":
      return Prisma.sql`(${Prisma.join(
        scope.scopes.map((part) => scopeCondition(part, columns)),
        " or ",
      )})`;
  }
}

/** Paths end in a slash and hold ids only, so a prefix is a subtree. */
function underAny(column: Prisma.Sql, paths: readonly string[]): Prisma.Sql {
  if (paths.length === 0) return Prisma.sql`false`;
  const conditions = paths.map((path) => Prisma.sql`${column} like ${`${path.endsWith("/") ? path : `${path}/`}%`}`);
  return Prisma.sql`(${Prisma.join(conditions, " or ")})`;
}
