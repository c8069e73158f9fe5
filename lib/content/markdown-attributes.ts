import { CALLOUT_TONES, NOTICE_LEVELS, ROLE_LANES } from "@/lib/domain/catalogue";
import type { CalloutTone, NoticeLevel, RoleLane } from "@/lib/domain/catalogue";
import type { Node } from "@markdoc/markdoc";

/** A text attribute, or "" where it is missing or no text: rule R13 has said so already. */
export function textAttribute(node: Node, name: string): string {
  const value: unknown = node.attributes[name];
  return typeof value === "string" ? value : "";
}

export function calloutToneOf(node: Node): CalloutTone {
  return oneOf(CALLOUT_TONES, textAttribute(node, "tone"));
}

export function noticeLevelOf(node: Node): NoticeLevel {
  return oneOf(NOTICE_LEVELS, textAttribute(node, "level"));
}

export function roleOf(node: Node): RoleLane {
  return oneOf(ROLE_LANES, textAttribute(node, "role"));
}

/** The allowed value named, or the first one: an attribute outside its list is a finding of rule R13 and never published. */
function oneOf<T extends string>(allowed: readonly [T, ...T[]], value: string): T {
  return allowed.find((candidate) => candidate === value) ?? allowed[0];
}
