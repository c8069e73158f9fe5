"use client";

import type { CaseSegment } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { ReactNode } from "react";
import { categoryOfTag } from "./marks";
import type { MarkTag } from "./marks";

/** The categories of some marks, each once, in order. */
export function categoriesOf(tags: readonly MarkTag[]): readonly string[] {
  return [...new Set(tags.map((tag) => categoryOfTag(tag) ?? "none"))];
}

/** Words under one line pattern per category: lines differ in form, so that they are told apart without colour. */
export function Marked({ categories, children }: { readonly categories: readonly string[]; readonly children: ReactNode }) {
  return categories.reduceRight<ReactNode>((inner, category, level) => <span className={`line line-${category}`} data-level={level}>{inner}</span>, children);
}

/**
 * A place of the file that can be marked. An inline `role="button"` because a native button cannot break across lines;
 * its keys are those of a button, and the file around it adds the arrows. What it is marked as is part of its name.
 */
export const Segment = memo(function Segment({ segment, tags, current, open, name }: {
  readonly segment: CaseSegment;
  readonly tags: readonly MarkTag[] | undefined;
  /** In the tab order: one place of the file is. */
  readonly current: boolean;
  readonly open: boolean;
  /** Names of the marks, joined; empty without marks. */
  readonly name: string;
}) {
  const t = useTranslations("qualification");
  const categories = categoriesOf(tags ?? []);
  const text = segment.text.trimEnd();
  return (
    <>
      <span className="segment" role="button" tabIndex={current ? 0 : -1} data-segment={segment.id} aria-haspopup="dialog" aria-expanded={open}>
        <Marked categories={categories}>{text}</Marked>
        {tags && (
          <span className="segment-marks">
            <span className="sr-only"> {t("markedAs")} </span>
            {name}
          </span>
        )}
      </span>
      {segment.text.slice(text.length)}
    </>
  );
});
