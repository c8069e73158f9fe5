import { State } from "@/components/ui/badge";
import type { Debrief } from "@/lib/domain/interview/play";
import { useTranslations } from "next-intl";
import type { Interview } from "./interview";

/** The decisions of the plan, each with what it does; the ones that harm say so. */
export function PlanReview({ debrief: { planFaults }, interview: { state, words, language } }: { readonly debrief: Debrief; readonly interview: Interview }) {
  const t = useTranslations("interview");
  if (state.plan === null || state.plan.length === 0) return null;
  return (
    <section aria-labelledby="plan-review">
      <h3 id="plan-review">{t("planReview")}</h3>
      <ul className="debrief-list">
        {state.plan.map((id) => {
          const fault = planFaults.find(({ option }) => option === id);
          return (
            <li key={id}>
              <span lang={language}>{words.plan[id]?.label}</span> {fault && <State quiet state="failed" words={t(fault.fails ? "planFails" : "planHarms")} />}
              <span lang={language} className="plan-why">
                {words.plan[id]?.why}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
