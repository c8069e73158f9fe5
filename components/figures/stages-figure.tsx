import { useTranslations } from "next-intl";

const STAGES = ["recruitment", "movement", "exploitation"] as const;
type Stage = (typeof STAGES)[number];

/** `m1-stages`: the three stages of the process, who earns at each, once or every month, and the way back. */
export function StagesFigure() {
  const t = useTranslations("figure.stages");
  return (
    <div>
      <ol className="stages">
        {STAGES.map((stage) => (
          <li key={stage}>
            <Sign stage={stage} />
            <p className="stages-title">{t(`${stage}.title`)}</p>
            <p>{t(`${stage}.what`)}</p>
            <p>
              <Coins monthly={stage === "exploitation"} /> {t(`${stage}.earns`)}
            </p>
          </li>
        ))}
      </ol>
      <p className="stages-back">
        <svg
          aria-hidden="true"
          viewBox="0 0 64 24"
          width="64"
          height="24"
          fill="none"
          stroke="var(--teal)"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M62 3v9a9 9 0 0 1-9 9H4" strokeDasharray="5 4" />
          <path d="M9 16l-6 5 6 3" />
        </svg>
        {t("back")}
      </p>
    </div>
  );
}

/** A message, a road, a ledger: things, never a person. */
function Sign({ stage }: { readonly stage: Stage }) {
  return (
    <svg
      aria-hidden="true"
      className="stages-sign"
      viewBox="0 0 56 48"
      width="56"
      height="48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {stage === "recruitment" && <path d="M2 6h40v24H20l-10 9v-9H2Z" />}
      {stage === "recruitment" && <path d="M10 15h24M10 22h14" stroke="var(--teal)" />}
      {stage === "movement" && <path d="M2 44 20 6M50 44 32 6" />}
      {stage === "movement" && <path d="M26 8v5M26 21v7M26 36v8" stroke="var(--teal)" />}
      {stage === "exploitation" && <path d="M2 6h48v38H2ZM26 6v38" />}
      {stage === "exploitation" && <path d="M8 15h12M8 23h12M8 31h12M32 15h12M32 23h12M32 31h12" stroke="var(--teal)" />}
    </svg>
  );
}

function Coins({ monthly }: { readonly monthly: boolean }) {
  const at = monthly ? [8, 23, 38] : [8];
  return (
    <svg
      aria-hidden="true"
      className="inline-block align-middle"
      viewBox={`0 0 ${monthly ? 46 : 16} 16`}
      width={monthly ? 46 : 16}
      height="16"
      strokeWidth="2"
      stroke="var(--teal)"
    >
      {at.map((x) => (
        <circle key={x} cx={x} cy="8" r="5.5" fill={monthly ? "var(--teal)" : "var(--paper)"} />
      ))}
    </svg>
  );
}
