"use client";

import type { CourseMap } from "@/lib/client/courses";
import { useCourseState } from "@/lib/client/use-readings";
import { Conditions } from "./conditions";
import { EnrolButton } from "./enrol-button";

/** What is left until the certificate, from day one; for somebody not enrolled, the way in. */
export function WhatsLeft({ course }: { readonly course: CourseMap }) {
  const reading = useCourseState(course.id);
  if (reading.state !== "ready") return null;
  return reading.value.enrolment === null ? <EnrolButton courseId={course.id} /> : <Conditions course={course} state={reading.value} />;
}
