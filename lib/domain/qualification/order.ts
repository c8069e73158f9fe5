/** Order of ids in every answer: shorter first, so that f2 stands before f10; then by character. */
export function byId(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
