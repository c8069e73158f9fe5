import { OutsideLink } from "@/components/ui/reference";
import type { PublicLawProfile } from "@/lib/contracts/public-law";
import { parseInline } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { Fragment } from "react";

/** A reason with its citations: pinpoint, official text one click away, and whether it has been checked. */
export function Cited({ text, laws }: { readonly text: string; readonly laws: readonly PublicLawProfile[] }) {
  return parseInline(text).map((piece, index) => {
    switch (piece.type) {
      case "text":
        return piece.text;
      case "strong":
        return <strong key={index}>{piece.text}</strong>;
      case "em":
        return <em key={index}>{piece.text}</em>;
      case "law":
        return (
          <Fragment key={index}>
            <Citation reference={piece.ref} laws={laws} />
          </Fragment>
        );
      case "source":
        return `[${piece.ids.join(", ")}]`;
      case "gap":
        return null;
    }
  });
}

function Citation({ reference, laws }: { readonly reference: string; readonly laws: readonly PublicLawProfile[] }) {
  const t = useTranslations("qualification");
  const known = laws.map(({ provisions }) => provisions[reference]).find((provision) => provision !== undefined);
  if (known === undefined) return <span className="citation">{reference.replace("#", " ")}</span>;
  return (
    <span className="citation" title={known.says ?? undefined}>
      <OutsideLink href={known.url}>{known.pinpoint}</OutsideLink>
      {known.state === "draft" && <span className="provision-draft"> ({t("stateDraft")})</span>}
    </span>
  );
}
