/** Drawing of the first page: an open ledger, a passport across its edge, a hand turning the page. Two inks, no face. */
export function LedgerDrawing({ alt }: { readonly alt: string }) {
  return (
    <figure className="drawing" aria-label={alt}>
      <svg aria-hidden="true" viewBox="0 20 480 300" width="480" height="300" fill="none" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
        <Ledger />
        <Passport />
        <Hand />
      </svg>
    </figure>
  );
}

function Ledger() {
  return (
    <>
      <g stroke="currentColor">
        <path d="M240 74C206 56 128 50 46 60L34 266c84-8 164-2 206 18" />
        <path d="M240 74C268.9 58.7 329.6 52.1 397.5 56.6M439.2 150l6.8 116c-84-8-164-2-206 18" />
        <path d="M240 74v210" />
        <path d="M34 266l-3 9c86-8 166-2 209 19 43-21 123-27 209-19l-3-9" />
      </g>
      <g stroke="currentColor" strokeWidth="1.25" opacity="0.75">
        <path d="M66 84c56-5 112-2 152 9M64 104c56-5 113-2 154 9M63 124c57-5 113-2 155 9M62 144c57-5 114-2 156 9M60 164c58-5 115-2 158 9M59 184c58-5 116-2 159 9M58 204c58-5 116-2 160 9" />
        <path d="M158 80l-3 158M190 84l-1 158" />
        <path
          d="M92 94h26M92 114h14M92 134h20M90 154h28M90 174h12M88 194h22M166 95h14M166 115h10M166 135h15M165 155h12M165 175h15M165 195h9"
          strokeWidth="2.5"
        />
      </g>
    </>
  );
}

function Passport() {
  return (
    <g stroke="var(--teal)">
      <path d="M262 170l104-26 30 118-104 26Z" fill="var(--paper)" />
      <path d="M270 176l90-22" opacity="0.5" />
      <circle cx="327" cy="206" r="20" />
      <path d="M308 211c12 3 28-1 38-9M327 186c-9 12-9 28 0 40M327 186c9 12 9 28 0 40" strokeWidth="1.25" />
      <path d="M309 252l44-11M315 264l30-7.5" />
    </g>
  );
}

function Hand() {
  return (
    <g stroke="currentColor">
      <path d="M397.5 56.6C386 84 384 106 389 130c16 2 34 9 50.2 20C430 114 416 82 397.5 56.6Z" fill="var(--paper)" />
      <path
        d="M484 126c-18-4-30-9-42-15-8-5-16-4-22 1l-28 15c-6 4-3 12 5 9l22-7-16 12c-5 5 0 11 6 8l19-11-13 14c-4 5 1 11 7 7l17-14-8 13c-3 5 3 10 8 6 12-10 24-13 45-13"
        fill="var(--paper)"
      />
      <path d="M463 116c-4 12-5 26-2 38M471 119c-3 11-4 22-2 34" strokeWidth="1.25" />
    </g>
  );
}
