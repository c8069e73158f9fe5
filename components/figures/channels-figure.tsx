import { useTranslations } from "next-intl";

/** Channels in the order in which a file usually needs them, and what comes back: a lead, a thing kept, or what can be evidence. */
const CHANNELS = [
  { id: "check", gives: "lead" },
  { id: "preserve", gives: "held" },
  { id: "request", gives: "evidence" },
  { id: "team", gives: "evidence" },
  { id: "person", gives: null },
] as const;

/** `m8-channels`: from police check to extradition; a filled station marks what can be evidence. */
export function ChannelsFigure() {
  const t = useTranslations("figure.channels");
  return (
    <ol className="path">
      {CHANNELS.map(({ id, gives }) => (
        <li key={id}>
          <svg aria-hidden="true" className="path-station" width="20" height="20" viewBox="0 0 20 20" strokeWidth="2">
            <circle
              cx="10"
              cy="10"
              r="7"
              fill={gives === "evidence" ? "var(--teal)" : "var(--paper)"}
              stroke={gives === "evidence" ? "var(--teal)" : "currentColor"}
            />
            {gives === "held" && <path d="M7 7v6M13 7v6" stroke="currentColor" />}
          </svg>
          <p>
            <b>{t(id)}</b> {t(`${id}Words`)}
          </p>
          {gives !== null && (
            <p className="referral-consent">
              <Envelope open={gives !== "held"} sealed={gives === "evidence"} /> {t(gives)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What comes back: an open envelope (lead), a closed one (kept), a sealed one (evidence). */
function Envelope({ open, sealed }: { readonly open: boolean; readonly sealed: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className="inline-block align-middle"
      width="24"
      height="18"
      viewBox="0 0 24 18"
      fill="none"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <path d="M2 5.5h20v11H2Z" stroke="currentColor" />
      <path d={open && !sealed ? "M2 5.5 12 1l10 4.5" : "M2 5.5 12 12l10-6.5"} stroke="currentColor" />
      {sealed && <circle cx="12" cy="11" r="3" fill="var(--teal)" stroke="var(--teal)" />}
    </svg>
  );
}
