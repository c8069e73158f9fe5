import { Icon } from "@/components/ui/icon";
import { nodeOf, PHASES } from "@/lib/domain/interview/play";
import type { InterviewScript, InterviewState } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";

/** Where in the interview one is: plan, the four phases of the talk, evaluation. */
export function Phases({ script, state }: { readonly script: InterviewScript; readonly state: InterviewState }) {
  const t = useTranslations("interview");
  const phase = nodeOf(script, state)?.phase ?? "closure";
  const all = ["plan", ...PHASES, "evaluate"] as const;
  const now = all.indexOf(phase);
  return (
    <ol className="interview-phases" aria-label={t("phases")}>
      {all.map((id, index) => (
        <li key={id} aria-current={index === now ? "step" : undefined}>
          <Icon name={index < now ? "done" : index === now ? "half" : "circle"} size={14} />
          <span>{t(`phase.${id}`)}</span>
        </li>
      ))}
    </ol>
  );
}
