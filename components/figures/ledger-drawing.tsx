/** Drawing of the first page: an open ledger, a passport across its edge, a hand turning the page. Two inks, no face. */
export function LedgerDrawing({ alt }: { readonly alt: string }) {
  return (
    <figure className="drawing" aria-label={alt}>
    <svg aria-hidden="true" viewBox="0 0 480 330" width="480" height="330" fill="none" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
      <g stroke="currentColor">
        <path d="M240 74C206 56 128 50 46 60L34 266c84-8 164-2 206 18" />
        <path d="M240 74c34-18 112-24 194-14l12 206c-84-8-164-2-206 18" />
        <path d="M240 74v210" />
        <path d="M34 266l-3 9c86-8 166-2 209 19 43-21 123-27 209-19l-3-9" />
      </g>
      <g stroke="currentColor" strokeWidth="1.25" opacity="0.75">
        <path d="M66 84c56-5 112-2 152 9M64 104c56-5 113-2 154 9M63 124c57-5 113-2 155 9M62 144c57-5 114-2 156 9M60 164c58-5 115-2 158 9M59 184c58-5 116-2 159 9M58 204c40-4 80-4 112 0" />
        <path d="M158 80l-3 158M190 84l-1 162" />
        <path d="M94 94v-5M102 94h10M94 114h20M94 134h14M92 154h22M92 174h12M90 194h20" strokeWidth="2.5" />
        <path d="M166 95h14M166 115h12M165 135h15M165 155h13M165 175h15M165 195h12" strokeWidth="2.5" />
      </g>
      <g stroke="var(--teal)">
        <path d="M262 170l104-26 30 118-104 26Z" fill="var(--paper)" />
        <path d="M270 176l90-22" opacity="0.5" />
        <circle cx="327" cy="206" r="20" />
        <path d="M308 211c12 3 28-1 38-9M327 186c-9 12-9 28 0 40M327 186c9 12 9 28 0 40" strokeWidth="1.25" />
        <path d="M309 252l44-11M315 264l30-7.5" />
      </g>
      <g stroke="currentColor">
        <path d="M434 60c-18 22-30 44-34 72 16-10 28-14 40-15" fill="var(--paper)" />
        <path d="M480 128c-14-4-24-10-34-16-8-5-16-4-22 1l-20 15c-5 4-2 11 5 9l20-9-16 13c-5 5 0 11 6 8l18-12-13 14c-4 5 1 11 7 7l17-14-8 13c-3 5 3 10 8 6 12-10 20-14 32-14" fill="var(--paper)" />
        <path d="M466 112l-4 46" strokeWidth="1.25" opacity="0.75" />
      </g>
    </svg>
    </figure>
  );
}
