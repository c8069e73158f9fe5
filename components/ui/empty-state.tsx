import type { ReactNode } from "react";

/** Nothing here yet: says what will be, shows an example and the one thing to do. */
export function EmptyState({
  title,
  children,
  example,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly example?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      <div>{children}</div>
      {example && <div className="empty-example">{example}</div>}
      {action}
    </section>
  );
}
