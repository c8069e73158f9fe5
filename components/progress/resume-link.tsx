"use client";

import { Icon } from "@/components/ui/icon";
import { activityState } from "@/lib/client/course-overlay";
import { useCourseState } from "@/lib/client/use-readings";
import { useTranslations } from "next-intl";
import { useState } from "react";
import "./progress.css";

/** The way back to the step a lesson was left at. Stays as it was when the page opened: it must not run along while one reads. */
export default function ResumeLink({ courseId, activityId, steps }: { readonly courseId: string; readonly activityId: string; readonly steps: readonly { readonly id: string; readonly title: string }[] }) {
  const t = useTranslations("progress");
  const course = useCourseState(courseId);
  const stepId = course.state === "ready" ? activityState(course.value, activityId).stepId : undefined;
  const [first, setFirst] = useState<string | null>();
  if (first === undefined && stepId !== undefined) setFirst(stepId);
  const step = steps.slice(1).find(({ id }) => id === first);
  if (!step) return null;
  return <p className="resume no-print"><a className="inline-flex items-center gap-2" href={`#${step.id}`}><Icon name="down" size={14} />{t("resume", { step: step.title })}</a></p>;
}
