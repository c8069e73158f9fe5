/** Stroke paths on a 16-unit square. A new icon is one line here; keep it to a path that reads at 16 px. */
const PATHS = {
  check: "M3 8.5 6.5 12 13 4.5",
  cross: "m4 4 8 8M12 4l-8 8",
  circle: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z",
  half: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 2.5v11M10 3.2v9.6M12 4.4v7.2",
  done: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM5.3 8.2l2 2L10.9 6",
  lost: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM6 6l4 4M10 6l-4 4",
  clock: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 5v3.2l2.2 1.6",
  lesson: "M8 4.2C6.5 3.2 4.5 2.9 2.5 3v9c2-.1 4 .2 5.5 1.2 1.5-1 3.5-1.3 5.5-1.2V3c-2-.1-4 .2-5.5 1.2Zm0 0v9",
  quiz: "M3 3.5h1.5M3 8h1.5M3 12.5h1.5M7 3.5h6M7 8h6M7 12.5h6",
  case: "M3 2.5h6.5L13 6v7.5H3ZM9.5 2.5V6H13M5.5 8.5h5M5.5 11h3.5",
  test: "M4.5 3H3v10.5h10V3h-1.5M5.5 2h5v2.5h-5ZM5.5 9l2 2 3.5-3.8",
  interview: "M2.5 3h8v5.5h-5l-2 2v-2h-1ZM12 6h1.5v5h-1v2l-2-2H7",
  referral: "M3.5 2.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM12.5 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM5 4h4.5a2 2 0 0 1 0 4h-3a2 2 0 0 0 0 4H11",
  film: "M2.5 3.5h11v9h-11ZM6.5 6v4l3.5-2Z",
  proof: "M2.5 3h11v10h-11ZM2.5 6.3h11M2.5 9.7h11M6.2 3v10M9.8 3v10",
  request: "M2.5 4h11v8.5h-11ZM2.5 4.5 8 9l5.5-4.5",
  conference: "M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM8 2v1.5M8 12.5V14M2 8h1.5M12.5 8H14",
  comparison: "M2.5 3h4.5v10H2.5ZM9 3h4.5v10H9ZM4 6h1.5M4 8.5h1.5M10.5 6H12M10.5 8.5H12",
  "session-plan": "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 8V2.5M8 8l4.8 2.7M8 8l-5.3 1.4",
  law: "M8 2.5v11M4.5 13.5h7M3 5h10M3 5 1.5 9.5h3ZM13 5l-1.5 4.5h3Z",
  note: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM8 7.3V11M8 5v.2",
  caution: "M8 2.5 14 13H2ZM8 6.5v3M8 11.2v.1",
  practice: "m10.5 3 2.5 2.5L5.5 13H3v-2.5ZM9 4.5 11.5 7",
  draft: "M3 2.5h10v11H3ZM5.5 5.5h5M5.5 8h5M5.5 10.5h2",
  language: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM2.7 8h10.6M8 2.5c-3 3-3 8 0 11M8 2.5c3 3 3 8 0 11",
  support: "M8 13.5C4 11 2.5 8.7 2.5 6.3 2.5 3.5 6.3 2.4 8 5c1.7-2.6 5.5-1.5 5.5 1.3 0 2.4-1.5 4.7-5.5 7.2Z",
  leave: "M6.5 13.5H3v-11h3.5M6.5 8H14M11 5l3 3-3 3",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  next: "m6 3.5 4.5 4.5L6 12.5",
  previous: "M10 3.5 5.5 8 10 12.5",
  down: "m3.5 6 4.5 4.5L12.5 6",
  outside: "M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13.5 2.5 7.5 8.5",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7Z",
  person: "M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.8 13.5c.6-2.5 2.6-3.8 5.2-3.8s4.6 1.3 5.2 3.8",
  saved: "M4.5 12a3 3 0 0 1-.3-6 4 4 0 0 1 7.7 1A2.6 2.6 0 0 1 11.5 12M6 10.3l1.7 1.7 3-3.5",
  waiting: "M3 8a5 5 0 0 1 9-3M13 2.5V5.5h-3M13 8a5 5 0 0 1-9 3M3 13.5v-3h3",
  offline: "M2.5 2.5l11 11M4.2 6A3 3 0 0 0 4.5 12h6M6.3 4.2A4 4 0 0 1 11.9 7a2.6 2.6 0 0 1 1.5 3.4",
  lock: "M3.5 7.5h9v6h-9ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
} as const;
export type IconName = keyof typeof PATHS;

/** A line icon in the colour of the text beside it. Always decoration: the words say it too. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg aria-hidden="true" className="icon" width={size} height={size} viewBox="0 0 16 16">
      <path d={PATHS[name]} />
    </svg>
  );
}
