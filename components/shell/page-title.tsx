import type { ReactNode } from "react";

/** Heading of a screen: what is above it (a crumb or mark), the title, a lead, and marks of its state. */
export function PageTitle({
  over,
  title,
  lead,
  marks,
}: {
  readonly over?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly marks?: ReactNode;
}) {
  return (
    <header className="page-title">
      {over && <p className="page-over">{over}</p>}
      <h1>{title}</h1>
      {lead && <p className="page-lead">{lead}</p>}
      {marks && <div className="page-marks">{marks}</div>}
    </header>
  );
}
