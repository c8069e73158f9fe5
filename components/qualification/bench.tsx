"use client";

import type { PublicLawProfile } from "@/lib/contracts/public-law";
import type { CaseWork } from "@/lib/contracts/learning";
import type { PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import type { RefObject } from "react";
import { BenchTabs } from "./bench-tabs";
import type { PaneId } from "./bench-tabs";
import { FilePane, placesOf } from "./file-pane";
import { HandIn } from "./hand-in";
import { MatrixPane } from "./matrix-pane";
import type { Vocabulary } from "./mark-menu";
import { markReducer } from "./marks";
import type { MarkAction } from "./marks";
import { useNames } from "./names";
import { placeId } from "./segment";
import { QualifyPane, offenceOf } from "./qualify-pane";
import { useAutosave } from "./use-autosave";
import { draftOf, workOf } from "./work";
import type { Draft } from "./work";

const ONE_PANE = "(max-width: 63.99rem)";
/** Room for the strip above every page, as high as it gets on a phone. */
const STRIP_PIXELS = 84;

type BenchAction = { readonly kind: "mark"; readonly action: MarkAction } | { readonly kind: "change"; readonly change: Partial<Draft> };

function benchReducer(draft: Draft, action: BenchAction): Draft {
  if (action.kind === "change") return { ...draft, ...action.change };
  const marks = markReducer(draft.marks, action.action);
  return marks === draft.marks ? draft : { ...draft, marks };
}

export interface BenchProps {
  readonly file: PublicCase;
  readonly laws: readonly PublicLawProfile[];
  readonly vocabulary: Vocabulary;
  /** The work as this device knows it when the attempt is opened. */
  readonly work: CaseWork | null;
  /** True when the reader has just pressed start. */
  readonly takeFocus: boolean;
  readonly onSave: (work: CaseWork) => Promise<void>;
  readonly onSubmit: (work: CaseWork) => Promise<void>;
}

/** The workbench of one open attempt: file, matrix, law. Three panes where there is room, tabs where there is not. */
export function Bench({ file, laws, vocabulary, work: found, takeFocus, onSave, onSubmit }: BenchProps) {
  const t = useTranslations("qualification");
  const names = useNames(file);
  const order = useMemo(() => placesOf(file).flat(), [file]);
  const elements = useMemo(() => new Set<string>(Object.values(vocabulary).flatMap(({ named, others }) => [...named, ...others])), [vocabulary]);
  const [draft, dispatch] = useReducer(benchReducer, null, () => draftOf(found, elements));
  const [pane, setPane] = useState<PaneId>("file");
  const panes = useRef<HTMLDivElement>(null);
  const severalParts = laws[0] === undefined ? false : (offenceOf(laws[0], draft)?.parts.length ?? 0) > 1;
  const work = useMemo(() => workOf(draft, severalParts), [draft, severalParts]);
  const [opened] = useState(work);
  const whole = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) whole.current?.focus();
  }, [takeFocus]);
  const autosave = useAutosave(work, opened, onSave);

  const onMark = useCallback((action: MarkAction) => dispatch({ kind: "mark", action }), []);
  const places = usePanePlaces(pane, panes);
  function choose(next: PaneId) {
    places.leave();
    setPane(next);
  }
  function goTo(segment: string) {
    places.forget("file");
    setPane("file");
    window.requestAnimationFrame(() => {
      const place = document.getElementById(placeId(segment));
      place?.closest("label")?.scrollIntoView({ block: "center" });
      place?.focus({ preventScroll: true });
    });
  }
  async function submit() {
    autosave.stop();
    await onSubmit(work);
  }

  return (
    <section ref={whole} className="bench" data-pane={pane} tabIndex={-1} aria-label={t("panes")}>
      <p id="file-keys" className="bench-keys">
        {t("keysHint")}
      </p>
      <p className="bench-touch">{t("touchHint")}</p>
      <BenchTabs pane={pane} onChoose={choose} />
      <div ref={panes} className="bench-panes">
        <section className="pane pane-file" id="pane-file" role="tabpanel" aria-labelledby="tab-file" aria-describedby="file-keys">
          <h2 className="pane-title">{t("fileTitle")}</h2>
          <FilePane file={file} marks={draft.marks} names={names} vocabulary={vocabulary} onMark={onMark} />
        </section>
        <section className="pane pane-matrix" id="pane-matrix" role="tabpanel" aria-labelledby="tab-matrix">
          <h2 className="pane-title">{t("matrixTitle")}</h2>
          <MatrixPane
            file={file}
            marks={draft.marks}
            order={order}
            names={names}
            onGo={goTo}
            onRemove={(segment, tag) => onMark({ kind: "remove", segment, tag })}
          />
        </section>
        <section className="pane pane-law" id="pane-law" role="tabpanel" aria-labelledby="tab-law">
          <h2 className="pane-title">{t("lawTitle")}</h2>
          <QualifyPane file={file} laws={laws} names={names} draft={draft} onChange={(change) => dispatch({ kind: "change", change })} />
          <HandIn draft={draft} severalParts={severalParts} asksNeighbour={(laws[0]?.neighbours.length ?? 0) > 0} onSubmit={submit} />
        </section>
      </div>
    </section>
  );
}

/** With one pane in sight at a time, each is found again where it was left. */
function usePanePlaces(pane: PaneId, panes: RefObject<HTMLElement | null>) {
  const places = useRef(new Map<PaneId, number>());
  const came = useRef(pane);
  useLayoutEffect(() => {
    if (came.current === pane) return;
    came.current = pane;
    const top = panes.current?.getBoundingClientRect().top;
    if (top === undefined || !window.matchMedia(ONE_PANE).matches) return;
    const known = places.current.get(pane);
    window.scrollTo({ top: known ?? Math.min(window.scrollY, window.scrollY + top - STRIP_PIXELS), behavior: "instant" });
  }, [pane, panes]);
  return {
    leave: () => places.current.set(pane, window.scrollY),
    forget: (id: PaneId) => places.current.delete(id),
  };
}
