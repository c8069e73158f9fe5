import { CaseActivity } from "@/components/qualification/case-activity";
import type { PublicActivity, PublicCourse } from "@/lib/domain/catalogue";
import { readCase, readCaseWeights, readVocabulary } from "@/lib/usecases/read-case";
import { readLawNames, readLawProfile } from "@/lib/usecases/read-law-profile";
import { notFound } from "next/navigation";

/** A case with the laws it is to be qualified under. */
export function CaseScreen({ course, activity }: { readonly course: PublicCourse; readonly activity: Extract<PublicActivity, { readonly kind: "case" }> }) {
  const file = readCase(activity.caseId, course.locale) ?? notFound();
  return (
    <CaseActivity
      courseId={course.id}
      activity={activity}
      file={file}
      laws={file.profiles.flatMap((id) => readLawProfile(id, course.locale) ?? [])}
      lawNames={readLawNames(course.locale)}
      elements={readVocabulary()}
      weights={readCaseWeights()}
    />
  );
}
