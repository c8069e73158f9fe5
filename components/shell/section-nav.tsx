"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";

export interface SectionLink {
  readonly href: string;
  readonly label: string;
  /** Addresses that begin with this belong to the link; its own unless said otherwise. */
  readonly under?: string;
}

/** The pages of one area of the product, in a row that wraps; the one being read is marked. */
export function SectionNav({ label, links }: { readonly label: string; readonly links: readonly SectionLink[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="no-print border-b border-rule">
      <ul className="page flex flex-wrap gap-x-6">
        {links.map(({ href, label: words, under = href }) => {
          const current = pathname === href || pathname.startsWith(`${under}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={pathname === href ? "page" : current ? "true" : undefined}
                className={`inline-flex min-h-11 items-center border-b-2 no-underline hover:underline ${current ? "border-teal font-semibold text-ink" : "border-transparent"}`}
              >
                {words}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
