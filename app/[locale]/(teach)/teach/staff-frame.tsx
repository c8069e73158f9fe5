import "./staff.css";
import { Words } from "@/app/[locale]/words";
import { SectionNav } from "@/components/shell/section-nav";
import type { SectionLink } from "@/components/shell/section-nav";
import type { Messages } from "next-intl";
import type { ReactNode } from "react";

/** What every staff area has: its pages in a row, and the words its screens need in the browser, where their rows are. */
export function StaffFrame({
  label,
  links,
  namespaces,
  children,
}: {
  readonly label: string;
  readonly links: readonly SectionLink[];
  readonly namespaces: readonly (keyof Messages)[];
  readonly children: ReactNode;
}) {
  return (
    <Words namespaces={["staff", "problem", ...namespaces]}>
      <div className="staff">
        <SectionNav label={label} links={links} />
        {children}
      </div>
    </Words>
  );
}
