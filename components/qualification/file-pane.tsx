"use client";

import type { PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import { Documents } from "./documents";
import { fileKey } from "./keyboard";
import type { FileKey } from "./keyboard";
import { MarkMenu } from "./mark-menu";
import type { Vocabulary } from "./mark-menu";
import type { MarkAction, MarkTag, Marks } from "./marks";
import type { Names } from "./names";
import { Segment, placeId } from "./segment";

/** Places per document, in reading order. */
export function placesOf(file: PublicCase): readonly (readonly string[])[] {
  return file.documents.map(({ paragraphs }) => paragraphs.flat().map(({ id }) => id));
}

/** The words of one place. */
export function textAt(file: PublicCase, id: string): string {
  return (
    file.documents
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .find((segment) => segment.id === id)
      ?.text.trim() ?? ""
  );
}

interface FilePaneProps {
  readonly file: PublicCase;
  readonly marks: Marks;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly onMark: (action: MarkAction) => void;
}

/** The file with its markable places: one tab stop, arrows between places, a menu at the place. Rules K10 to K13. */
export function FilePane({ file, marks, names, vocabulary, onMark }: FilePaneProps) {
  const t = useTranslations("qualification");
  const [said, setSaid] = useState("");
  const mark = useCallback(
    (action: MarkAction) => {
      onMark(action);
      setSaid(action.kind === "clear" ? t("saidCleared") : t("saidMarked", { mark: names.mark(action.tag) }));
    },
    [onMark, names, t],
  );
  const { current, open, onOpen, onKeyDown, close } = usePlaces(file, mark);
  return (
    <div className="file">
      <Documents
        file={file}
        renderSegment={(segment) => {
          const tags = marks[segment.id];
          const props = { segment, tags, current: segment.id === current, open: segment.id === open, marks: briefly(tags, names), onOpen, onKeyDown };
          return <Segment key={segment.id} {...props} />;
        }}
      />
      <output className="sr-only">{said}</output>
      {open !== null && (
        <MarkMenu
          key={open}
          place={placeId(open)}
          text={textAt(file, open)}
          language={file.textLocale}
          tags={marks[open] ?? []}
          names={names}
          vocabulary={vocabulary}
          onToggle={(tag) => onMark({ kind: "toggle", segment: open, tag })}
          onClear={() => onMark({ kind: "clear", segment: open })}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Which place is in the tab order, which one's menu is open, and what the keys do. */
function usePlaces(file: PublicCase, mark: (action: MarkAction) => void) {
  const places = useMemo(() => placesOf(file), [file]);
  const [current, setCurrent] = useState(places[0]?.[0] ?? "");
  const [open, setOpen] = useState<string | null>(null);
  const onOpen = useCallback((segment: string) => {
    // Words that were swept over to be copied are not a press.
    if (window.getSelection()?.isCollapsed === false) return;
    setCurrent(segment);
    setOpen(segment);
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent, segment: string) => {
      const { code, ctrlKey, altKey, metaKey } = event.nativeEvent;
      const asked = fileKey({ key: event.key, code, ctrlKey, altKey, metaKey }, segment, places);
      if (asked === null) return;
      event.preventDefault();
      if (asked.kind === "move") {
        setCurrent(asked.to);
        document.getElementById(placeId(asked.to))?.focus();
      } else if (asked.kind === "open") setOpen(segment);
      else mark(actionOf(asked, segment));
    },
    [places, mark],
  );
  const close = useCallback(() => {
    setOpen((place) => {
      if (place !== null) document.getElementById(placeId(place))?.focus();
      return null;
    });
  }, []);
  return { current, open, onOpen, onKeyDown, close };
}

function actionOf(asked: Extract<FileKey, { readonly kind: "clear" | "assign" }>, segment: string): MarkAction {
  return asked.kind === "clear" ? { kind: "clear", segment } : { kind: "toggle", segment, tag: asked.tag };
}

function briefly(tags: readonly MarkTag[] | undefined, names: Names): string {
  return (tags ?? []).map(names.brief).join(", ");
}
