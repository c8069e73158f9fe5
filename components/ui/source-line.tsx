import { localePath } from "@/lib/i18n/languages";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "./link";

/** What a text rests on: words of its own, then its sources, each leading to its entry. */
export function SourceLine({ children, sources }: { readonly children: ReactNode; readonly sources: readonly string[] }) {
  const locale = useLocale();
  return (
    <p className="mt-8 text-sm text-soft">
      {children}{" "}
      {sources.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={`${localePath(locale, "/sources")}#${id}`}>{id}</Link>
        </span>
      ))}
      .
    </p>
  );
}
