"use client";

import type { PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { Documents } from "./documents";
import { fileKey } from "./keyboard";
import { MarkMenu } from "./mark-menu";
import type { Vocabulary } from "./mark-menu";
import type { MarkAction, MarkTag, Marks } from "./marks";
import type { Names } from "./names";
import { Segment } from "./segment";

const EDITABLE_KEYS = new Set([" ", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]);

/** Places per document, in reading order. */
export function placesOf(file: PublicCase): readonly (readonly string[])[] {
  return file.documents.map(({ paragraphs }) => paragraphs.flat().map(({ id }) => id));
}

/** The file with its markable places: one tab stop, arrows between places, a menu at the place. Rules K10 to K13. */
export function FilePane({ file, marks, names, vocabulary, onMark }: {
  readonly file: PublicCase;
  readonly marks: Marks;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly onMark: (action: MarkAction) => void;
}) {
  const t = useTranslations("qualification");
  const places = useMemo(() => placesOf(file), [file]);
  const [current, setCurrent] = useState(places[0]?.[0] ?? "");
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const pane = useRef<HTMLDivElement>(null);
  const elementOf = (id: string) => pane.current?.querySelector<HTMLElement>(`[data-segment="${CSS.escape(id)}"]`) ?? null;

  function mark(action: MarkAction) {
    onMark(action);
    setSaid(action.kind === "clear" ? t("saidCleared") : t("saidMarked", { mark: names.mark(action.tag) }));
  }
  function onClick(event: MouseEvent) {
    const id = idAt(event.target);
    if (id === null || window.getSelection()?.isCollapsed === false) return;
    setCurrent(id);
    setOpen(id);
  }
  function onKeyDown(event: KeyboardEvent) {
    const id = idAt(event.target);
    const asked = id === null ? null : fileKey({ ...keyPart(event) }, id, places);
    if (id === null || asked === null) return;
    if (EDITABLE_KEYS.has(event.key) || asked.kind !== "move") event.preventDefault();
    if (asked.kind === "move") {
      setCurrent(asked.to);
      elementOf(asked.to)?.focus();
    }
    if (asked.kind === "open") setOpen(id);
    if (asked.kind === "clear") mark({ kind: "clear", segment: id });
    if (asked.kind === "assign") mark({ kind: "toggle", segment: id, tag: asked.tag });
  }

  return (
    <div ref={pane} className="file" role="group" aria-label={t("fileTitle")} aria-describedby="file-keys" onClick={onClick} onKeyDown={onKeyDown}>
      <Documents
        file={file}
        renderSegment={(segment) => (
          <Segment key={segment.id} segment={segment} tags={marks[segment.id]} current={segment.id === current} open={segment.id === open} name={namesOf(marks[segment.id], names)} />
        )}
      />
      <p role="status" className="sr-only">{said}</p>
      {open !== null && (
        <MarkMenu
          key={open}
          text={places.flat().includes(open) ? textAt(file, open) : ""}
          language={file.textLocale}
          tags={marks[open] ?? []}
          names={names}
          vocabulary={vocabulary}
          anchor={elementOf(open)}
          onToggle={(tag) => onMark({ kind: "toggle", segment: open, tag })}
          onClear={() => onMark({ kind: "clear", segment: open })}
          onClose={() => {
            elementOf(open)?.focus();
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}

function keyPart({ key, nativeEvent }: KeyboardEvent) {
  const { code, ctrlKey, altKey, metaKey } = nativeEvent;
  return { key, code, ctrlKey, altKey, metaKey };
}

function idAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>("[data-segment]")?.dataset.segment ?? null) : null;
}

function namesOf(tags: readonly MarkTag[] | undefined, names: Names): string {
  return (tags ?? []).map(names.brief).join(", ");
}

/** The words of one place. */
export function textAt(file: PublicCase, id: string): string {
  return file.documents.flatMap(({ paragraphs }) => paragraphs.flat()).find((segment) => segment.id === id)?.text.trim() ?? "";
}
