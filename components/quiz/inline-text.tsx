import { parseInline } from "@/lib/domain/catalogue/inline";
import type { InlinePiece } from "@/lib/domain/catalogue/inline";
import type { Provisions } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ReactNode } from "react";

/** A short text of an item: emphasis, citations, and gaps where `renderGap` knows them. */
export function InlineText({
  text,
  provisions,
  renderGap,
}: {
  readonly text: string;
  readonly provisions?: Provisions;
  readonly renderGap?: (gapId: string) => ReactNode;
}) {
  return parseInline(text).map((piece, index) => (
    <Fragment key={index}>
      <Piece piece={piece} provisions={provisions} renderGap={renderGap} />
    </Fragment>
  ));
}

function Piece({
  piece,
  provisions,
  renderGap,
}: {
  readonly piece: InlinePiece;
  readonly provisions?: Provisions;
  readonly renderGap?: (gapId: string) => ReactNode;
}) {
  switch (piece.type) {
    case "text":
      return piece.text;
    case "strong":
      return <strong>{piece.text}</strong>;
    case "em":
      return <em>{piece.text}</em>;
    case "source":
      return `[${piece.ids.join(", ")}]`;
    case "gap":
      return renderGap?.(piece.id) ?? null;
    case "law":
      return <Citation reference={piece.ref} provisions={provisions} />;
  }
}

/** The provision a reason rests on, with its official text one click away and its state said. */
function Citation({ reference, provisions }: { readonly reference: string; readonly provisions?: Provisions }) {
  const t = useTranslations("quiz");
  const known = provisions?.[reference];
  if (known === undefined) return <span className="citation">{reference.replace("#", " ")}</span>;
  return (
    <a className="citation" href={known.url} target="_blank" rel="noreferrer noopener" title={known.says ?? undefined}>
      {known.pinpoint}
      {known.state === "draft" && ` (${t("draftLaw")})`}
      <span className="sr-only"> {t("opensOutside")}</span>
    </a>
  );
}
