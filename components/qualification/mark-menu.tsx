"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Category, ElementId } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { categoryKey } from "./keyboard";
import { MARK_CATEGORIES, MOST_MARKS, categoryOfTag } from "./marks";
import type { MarkTag } from "./marks";
import type { Names } from "./names";

/** Elements to choose from: those a law of the case names, then the rest of the general vocabulary. */
export type Vocabulary = Readonly<Record<Category, { readonly named: readonly ElementId[]; readonly others: readonly ElementId[] }>>;

interface MenuProps {
  /** Element id of the place being marked. */
  readonly place: string;
  readonly text: string;
  readonly language: string;
  readonly tags: readonly MarkTag[];
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  readonly onToggle: (tag: MarkTag) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** The marking menu of one place: a popover beside it, a sheet at the foot of a phone. Escape or a click beside it closes. */
export function MarkMenu({ place, text, language, tags, names, vocabulary, onToggle, onClear, onClose }: MenuProps) {
  const t = useTranslations("qualification");
  const title = useId();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    box.current?.showPopover();
    box.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    // Again with every mark: a list of elements opens and the menu grows.
    const words = document.getElementById(place)?.closest("label");
    if (box.current && words) placeBeside(box.current, words);
  }, [place, tags]);
  useEffect(() => {
    const element = box.current;
    const onToggled = (event: ToggleEvent) => event.newState === "closed" && onClose();
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const tag = categoryKey(event);
      if (tag === null) return;
      event.preventDefault();
      onToggle(tag);
    };
    element?.addEventListener("toggle", onToggled);
    element?.addEventListener("keydown", onKeyDown);
    return () => {
      element?.removeEventListener("toggle", onToggled);
      element?.removeEventListener("keydown", onKeyDown);
    };
  });

  return (
    <dialog ref={box} popover="auto" className="mark-menu" aria-labelledby={title}>
      <p id={title} className="sr-only">
        {t("menuTitle")}
      </p>
      <blockquote lang={language}>{text}</blockquote>
      <div className="mark-categories">
        {[...MARK_CATEGORIES, "none" as const].map((category, index) => (
          <CategoryButton
            key={category}
            category={category}
            digit={category === "none" ? 0 : index + 1}
            pressed={tags.some((tag) => (categoryOfTag(tag) ?? "none") === category)}
            onToggle={onToggle}
          />
        ))}
      </div>
      {MARK_CATEGORIES.filter((category) => tags.some((tag) => categoryOfTag(tag) === category)).map((category) => (
        <ElementChoice key={category} category={category} tags={tags} names={names} vocabulary={vocabulary} onToggle={onToggle} />
      ))}
      {tags.length >= MOST_MARKS && <p className="field-hint">{t("menuFull", { count: MOST_MARKS })}</p>}
      <div className="mark-menu-end">
        <Button tone="primary" size="small" onClick={() => box.current?.hidePopover()}>
          {t("menuDone")}
        </Button>
        {tags.length > 0 && (
          <Button tone="quiet" size="small" onClick={onClear}>
            {t("menuClear")}
          </Button>
        )}
      </div>
    </dialog>
  );
}

function CategoryButton({
  category,
  digit,
  pressed,
  onToggle,
}: {
  readonly category: Category | "none";
  readonly digit: number;
  readonly pressed: boolean;
  readonly onToggle: (tag: MarkTag) => void;
}) {
  const t = useTranslations("qualification");
  return (
    <button type="button" className="mark-category" aria-pressed={pressed} aria-keyshortcuts={String(digit)} onClick={() => onToggle(category)}>
      <Icon name={pressed ? "check" : "circle"} />
      <span className={`line line-${category}`} data-level={0}>
        {t(`category.${category}`)}
      </span>
      <kbd aria-hidden="true">{digit}</kbd>
    </button>
  );
}

function ElementChoice({
  category,
  tags,
  names,
  vocabulary,
  onToggle,
}: Pick<MenuProps, "tags" | "names" | "vocabulary" | "onToggle"> & { readonly category: Category }) {
  const t = useTranslations("qualification");
  const { named, others } = vocabulary[category];
  const chosenOther = others.some((element) => tags.includes(element));
  const boxes = (elements: readonly ElementId[]) => (
    <div className="mark-elements">
      {elements.map((element) => (
        <label key={element}>
          <input type="checkbox" checked={tags.includes(element)} onChange={() => onToggle(element)} />
          <span>{names.element(element)}</span>
        </label>
      ))}
    </div>
  );
  return (
    <fieldset className="mark-choice">
      <legend>{t("menuWhich", { category: t(`category.${category}`) })}</legend>
      {named.length > 0 ? boxes(named) : <p className="field-hint">{t("menuNoneNamed")}</p>}
      {others.length > 0 && (
        <details open={chosenOther || named.length === 0}>
          <summary>
            <Icon name="next" /> {t("menuOthers", { count: others.length })}
          </summary>
          {boxes(others)}
        </details>
      )}
    </fieldset>
  );
}

const GAP = 8;

/** Below the place; above it, or wherever it fits, where there is no room. A narrow screen leaves it to the style sheet. */
function placeBeside(menu: HTMLElement, anchor: HTMLElement): void {
  if (window.matchMedia("(max-width: 47.99rem)").matches) return;
  const [first] = anchor.getClientRects();
  const whole = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const lowest = window.innerHeight - GAP - height;
  const above = whole.top - GAP - height;
  const top = whole.bottom + GAP <= lowest ? whole.bottom + GAP : above >= GAP ? above : lowest;
  menu.style.insetInlineStart = `${Math.max(GAP, Math.min((first ?? whole).left, window.innerWidth - width - GAP))}px`;
  menu.style.insetBlockStart = `${Math.max(GAP, top)}px`;
}
