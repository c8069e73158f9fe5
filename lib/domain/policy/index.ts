export type { AccessRow } from "./access-table";
export { ACCESS_TABLE } from "./access-table";
export type { ActionId, Reach, Rule } from "./actions";
export { ACTION_IDS, ACTIONS, isActionId, REACHES, ruleOf } from "./actions";
export type { Decision } from "./decide";
export { decide, decideGrant, listScope } from "./decide";
export type { Actor, Grant, Resource, Role, Scope } from "./scope";
export { CENTRE_PATH, covers, isWithin, ROLES } from "./scope";
