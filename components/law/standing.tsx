import { Link } from "@/components/ui/link";
import type { LawProfile } from "@/lib/domain/qualification";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { Said } from "./said";

/** How a statement of a profile is known: where it stands in the text, whether it was read there, and in which source. */
export interface Stated {
  readonly provision?: string | undefined;
  readonly state: "verified" | "draft";
  readonly sources: readonly string[];
  readonly basis?: "general_knowledge" | "inference" | "assumption" | undefined;
}

/** The place of a statement as a link to the list of provisions, its state, and its sources. */
export function Standing({ law, stated }: { readonly law: LawProfile; readonly stated: Stated }) {
  const t = useTranslations("lawPage");
  const provision = stated.provision === undefined ? undefined : law.provisions[stated.provision];
  return (
    <span className="standing">
      {stated.provision !== undefined && provision !== undefined && (
        <a href={`#${provisionAnchor(stated.provision)}`}>
          <Said text={provision.pinpoint} />
        </a>
      )}
      <Reliance stated={stated} word={t(stated.state === "verified" ? "verified" : `draft.${stated.basis ?? "general_knowledge"}`)} />
    </span>
  );
}

/** The state of a statement in words, and the sources it was read in. */
export function Reliance({ stated, word }: { readonly stated: Pick<Stated, "state" | "sources">; readonly word: string }) {
  const locale = useLocale();
  return (
    <span className="reliance" data-state={stated.state}>
      {word}
      {stated.sources.map((id) => (
        <Link key={id} href={`${localePath(locale, "/sources")}#${id}`}>
          {id}
        </Link>
      ))}
    </span>
  );
}

/** The anchor of a provision on the page of its law. */
export function provisionAnchor(id: string): string {
  return `p-${id}`;
}
