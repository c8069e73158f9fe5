import { OutsideLink } from "@/components/ui/reference";
import { Link } from "@/components/ui/link";
import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import { parseInline } from "@/lib/domain/catalogue";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";

interface CitedProps {
  readonly text: string;
  /** The laws of the case, with every provision. */
  readonly laws: readonly PublicLawProfile[];
  /** Every law by name: reasons may point to one the case is not read under. */
  readonly lawNames: readonly LawName[];
}

/** A reason with its citations: pinpoint, official text one click away, and whether it has been checked. */
export function Cited({ text, laws, lawNames }: CitedProps) {
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
            <Citation reference={piece.ref} laws={laws} lawNames={lawNames} />
          </Fragment>
        );
      case "source":
        return `[${piece.ids.join(", ")}]`;
      case "gap":
        return null;
    }
  });
}

function Citation({ reference, laws, lawNames }: Omit<CitedProps, "text"> & { readonly reference: string }) {
  const locale = useLocale();
  const t = useTranslations("qualification");
  const known = laws.map(({ provisions }) => provisions[reference]).find((provision) => provision !== undefined);
  if (known === undefined) {
    const [law = "", provision = ""] = reference.split("#");
    return (
      <span className="citation">
        <Link href={`${localePath(locale, `/law/${law}`)}#p-${provision}`}>{lawNames.find(({ id }) => id === law)?.title ?? law}</Link>
      </span>
    );
  }
  return (
    <span className="citation" title={known.says ?? undefined}>
      <OutsideLink href={known.url}>{known.pinpoint}</OutsideLink>
      {known.state === "draft" && <span className="provision-draft"> ({t("stateDraft")})</span>}
    </span>
  );
}
