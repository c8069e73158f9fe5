/** How much of a whole is done. `label` names it; `words` is what a reader sees beside the bar, e.g. "4 of 9". */
export function Progress({ value, max, label, words }: { readonly value: number; readonly max: number; readonly label: string; readonly words: string }) {
  return (
    <div className="progress">
      <progress value={value} max={Math.max(max, 1)} aria-label={label} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
