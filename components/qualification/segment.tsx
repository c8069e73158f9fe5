"use client";

import type { CaseSegment } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { categoryOfTag } from "./marks";
import type { MarkTag } from "./marks";

/** The element id of a place, for focus and for setting the menu beside it. */
export function placeId(segment: string): string {
  return `place-${segment}`;
}

/** The categories of some marks, each once, in order. */
export function categoriesOf(tags: readonly MarkTag[]): readonly string[] {
  return [...new Set(tags.map((tag) => categoryOfTag(tag) ?? "none"))];
}

/** Words under one line pattern per category: lines differ in form, so that they are told apart without colour. */
export function Marked({ categories, children }: { readonly categories: readonly string[]; readonly children: ReactNode }) {
  return categories.reduceRight<ReactNode>(
    (inner, category, level) => (
      <span className={`line line-${category}`} data-level={level}>
        {inner}
      </span>
    ),
    children,
  );
}

interface SegmentProps {
  readonly segment: CaseSegment;
  readonly tags: readonly MarkTag[] | undefined;
  /** Names of the marks, joined; empty without marks. */
  readonly marks: string;
  /** In the tab order: one place of the file is. */
  readonly current: boolean;
  readonly open: boolean;
  readonly onOpen: (segment: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, segment: string) => void;
}

/**
 * A place of the file that can be marked: a native button, which cannot break across lines, stands unseen in the label of
 * its words, which can. The words and what they are marked as are the button's name.
 */
export const Segment = memo(function Segment({ segment, tags, marks, current, open, onOpen, onKeyDown }: SegmentProps) {
  const t = useTranslations("qualification");
  const text = segment.text.trimEnd();
  return (
    <>
      <label className="segment" data-open={open ? "" : undefined}>
        <span aria-hidden="true">
          <Marked categories={categoriesOf(tags ?? [])}>{text}</Marked>
          {tags && <span className="segment-marks">{marks}</span>}
        </span>
        <button
          type="button"
          id={placeId(segment.id)}
          className="sr-only"
          tabIndex={current ? 0 : -1}
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-label={tags ? t("placeMarked", { text, marks }) : text}
          onClick={() => onOpen(segment.id)}
          onKeyDown={(event) => onKeyDown(event, segment.id)}
        />
      </label>
      {segment.text.slice(text.length)}
    </>
  );
});
