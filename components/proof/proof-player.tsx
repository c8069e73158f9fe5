"use client";

import { Button } from "@/components/ui/button";
import type { PlayerProps } from "@/lib/client/player";
import type { ExerciseRound } from "@/lib/client/use-exercise";
import type { ProofMove } from "@/lib/domain/proof";
import type { Board } from "@/lib/domain/proof/play";
import { boardOf } from "@/lib/domain/proof/play";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { ArgumentsPart } from "./arguments-part";
import type { ProofContent } from "./content";
import { FilePart } from "./file-part";
import { MatrixPart } from "./matrix-part";
import "./proof.css";
import { Result } from "./result";

const PARTS = ["file", "matrix", "arguments"] as const;
type Part = (typeof PARTS)[number];

/** The proof matrix: read the file, place the items, answer the defence; then what it was worth and why. */
export function ProofPlayer({ exercise, round: given, passMark }: PlayerProps) {
  const content = exercise as ProofContent;
  const round = given as ExerciseRound<ProofMove>;
  const board = useMemo(() => boardOf(content.script, round.moves), [content, round.moves]);
  if (round.state === "finished") return <Result content={content} round={round} board={board} passMark={passMark} />;
  return <Work content={content} round={round} board={board} />;
}

interface WorkProps {
  readonly content: ProofContent;
  readonly round: ExerciseRound<ProofMove>;
  readonly board: Board;
}

function Work({ content, round, board }: WorkProps) {
  const t = useTranslations("proof");
  // Whoever comes back goes on where the last moves were made.
  const [part, setPart] = useState<Part>(() => (board.answers.length > 0 ? "arguments" : board.placed.length > 0 ? "matrix" : "file"));
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) heading.current?.focus();
  }, [part]);
  const go = (next: Part) => {
    turned.current = true;
    setPart(next);
  };
  const next = PARTS[PARTS.indexOf(part) + 1];
  return (
    <div className="proof-work">
      <nav className="proof-parts no-print" aria-label={t("partsLabel")}>
        {PARTS.map((one, index) => (
          <button key={one} type="button" aria-current={one === part ? "step" : undefined} onClick={() => go(one)}>
            {index + 1}. {t(`part.${one}`)}
          </button>
        ))}
      </nav>
      <h2 ref={heading} tabIndex={-1} className="proof-title">
        {t(`part.${part}`)}
      </h2>
      {part === "file" && <FilePart content={content} />}
      {part === "matrix" && <MatrixPart content={content} board={board} onMove={round.add} full={round.full} />}
      {part === "arguments" && <ArgumentsPart content={content} board={board} onMove={round.add} full={round.full} />}
      <p className="proof-on no-print">
        {next ? (
          <Button tone="primary" onClick={() => go(next)}>
            {t("on", { part: t(`part.${next}`) })}
          </Button>
        ) : (
          <Finish content={content} board={board} onFinish={round.finish} />
        )}
      </p>
    </div>
  );
}

function Finish({ content, board, onFinish }: { readonly content: ProofContent; readonly board: Board; readonly onFinish: () => void }) {
  const t = useTranslations("proof");
  const answered = board.answers.filter(({ reason }) => reason !== null).length;
  const left = content.script.arguments.length - answered;
  return (
    <>
      <Button tone="primary" onClick={onFinish}>
        {t("finish")}
      </Button>
      <span className="text-soft">{left > 0 ? t("left", { count: left }) : t("allAnswered")}</span>
    </>
  );
}
