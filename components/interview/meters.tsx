import { METERS } from "@/lib/domain/interview/play";
import type { InterviewState, Meter } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";

const BANDS = [
  { id: "low", below: 34 },
  { id: "middle", below: 67 },
  { id: "high", below: 101 },
] as const;

/** Which third of its scale a gauge stands in. */
export function meterBand(value: number): "low" | "middle" | "high" {
  return BANDS.find(({ below }) => value < below)?.id ?? "high";
}

/** The five gauges: name, a word for where each stands, a bar, and how the last turn moved it. Colour says nothing. */
export function Meters({ state }: { readonly state: InterviewState }) {
  const t = useTranslations("interview");
  const last = state.turns.at(-1)?.changes ?? state.planChanges;
  const moved = (meter: Meter) => last.reduce((sum, change) => (change.meter === meter ? sum + change.by : sum), 0);
  return (
    <dl className="meters">
      {METERS.map((meter) => (
        <div key={meter} className="meter">
          <dt>{t(`meter.${meter}`)}</dt>
          <dd>
            <progress value={state.meters[meter]} max={100} aria-label={t(`meter.${meter}`)} />
            <span className="meter-word">{t(`meterWord.${meter}.${meterBand(state.meters[meter])}`)}</span>
            {moved(meter) !== 0 && <span className="meter-moved">{t("moved", { by: signed(moved(meter)) })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A number with its sign, the minus as a minus. */
export function signed(by: number): string {
  return by > 0 ? `+${by}` : `−${Math.abs(by)}`;
}
