import { CALLOUT_TONES, NOTICE_LEVELS, ROLE_LANES } from "@/lib/domain/catalogue";
import type { Config, Schema } from "@markdoc/markdoc";

const CONTENT_ID = /^[a-z0-9][a-z0-9-]{0,63}$/u;
const words = { type: String, required: true } as const;
const contentId = { type: String, required: true, matches: CONTENT_ID } as const;

/** The closed list of tags of docs/content-format.md. */
const TAGS = {
  callout: { attributes: { tone: { type: String, required: true, matches: [...CALLOUT_TONES] } } },
  example: { attributes: { title: words } },
  lane: { attributes: { role: { type: String, required: true, matches: [...ROLE_LANES] } } },
  check: { selfClosing: true, attributes: { id: contentId } },
  law: { selfClosing: true, attributes: { ref: { type: String, required: true, matches: /^[a-z0-9_]+#[A-Za-z0-9._-]+$/u } } },
  term: { attributes: { id: contentId } },
  figure: { selfClosing: true, attributes: { id: contentId, alt: words, caption: { type: String } } },
  draft: {},
  notice: { attributes: { level: { type: String, required: true, matches: [...NOTICE_LEVELS] }, summary: words } },
} satisfies Record<string, Schema>;

export type TagName = keyof typeof TAGS;

/** What Markdoc validates a text against. */
export const MARKDOC_CONFIG: Config = { tags: TAGS };

export function isTagName(name: string | undefined): name is TagName {
  return name !== undefined && Object.hasOwn(TAGS, name);
}

/** Tags that may stand inside a sentence. */
export const INLINE_TAGS: readonly TagName[] = ["law", "term", "draft"];
