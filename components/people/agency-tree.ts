import type { Agency } from "@/lib/client/staff-queries";

export interface Branch {
  readonly agency: Agency;
  /** 0 for an agency whose parent is not in the list. */
  readonly depth: number;
}

/** Agencies with every child below its parent, siblings in the order given. Whatever is given is in the answer once. */
export function treeOrder(agencies: readonly Agency[]): Branch[] {
  const known = new Set<string>(agencies.map(({ id }) => id));
  const roots = agencies.filter(({ parentId }) => parentId === null || !known.has(parentId));
  const below = (agency: Agency, depth: number): Branch[] => [
    { agency, depth },
    ...agencies.filter(({ parentId }) => parentId === agency.id).flatMap((child) => below(child, depth + 1)),
  ];
  return roots.flatMap((root) => below(root, 0));
}

/** People of an agency and of all under it, as far as the list reaches. */
export function peopleUnder(agencies: readonly Agency[], agency: Agency): number {
  const children = agencies.filter(({ parentId }) => parentId === agency.id);
  return children.reduce((sum, child) => sum + peopleUnder(agencies, child), agency.people);
}
