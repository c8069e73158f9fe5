/** The mark: an open book whose right page is a door ajar. Two inks. */
export function Wordmark() {
  return (
    <svg aria-hidden="true" width="30" height="30" viewBox="0 0 30 30" fill="none" strokeWidth="1.75" strokeLinejoin="round">
      <path d="M15 7.5C11.5 5 7 4.5 2.5 5v19c4.5-.5 9 0 12.5 2.5Z" stroke="currentColor" />
      <path d="M15 7.5 27.5 3v21L15 26.5Z" stroke="var(--teal)" />
      <path d="M24 14v2" stroke="var(--teal)" strokeLinecap="round" />
    </svg>
  );
}
