import { MultiplePlayer, SinglePlayer } from "./choice-player";
import { ClozePlayer } from "./cloze-player";
import { GeneralFeedback } from "./feedback";
import { GridPlayer } from "./grid-player";
import { HighlightPlayer } from "./highlight-player";
import { MatchPlayer } from "./match-player";
import { OrderPlayer } from "./order-player";
import type { PlayerProps } from "./player-props";
import { ShortPlayer } from "./short-player";

/** One item of any kind, with its feedback where there is some. */
export function ItemPlayer(props: PlayerProps) {
  return (
    <>
      <PlayerOfKind {...props} />
      <GeneralFeedback feedback={props.feedback} />
    </>
  );
}

function PlayerOfKind({ item, ...rest }: PlayerProps) {
  switch (item.kind) {
    case "single":
      return <SinglePlayer item={item} {...rest} />;
    case "multiple":
      return <MultiplePlayer item={item} {...rest} />;
    case "match":
      return <MatchPlayer item={item} {...rest} />;
    case "order":
      return <OrderPlayer item={item} {...rest} />;
    case "cloze":
      return <ClozePlayer item={item} {...rest} />;
    case "grid":
      return <GridPlayer item={item} {...rest} />;
    case "short":
      return <ShortPlayer item={item} {...rest} />;
    case "highlight":
      return <HighlightPlayer item={item} {...rest} />;
  }
}
