import { ActivityMarkSlot, NecessitySlot, OfProgrammeSlot } from "@/app/[locale]/person-slots";
import type { Personal } from "@/components/lesson/personal";
import type { PublicActivity, PublicCourse } from "@/lib/domain/catalogue";
import { useMessages, useTranslations } from "next-intl";

/** The personal parts of a course's pages. Visitors are shown the first programme, which is the whole course. */
export function personalOf({ id: courseId, programmes }: PublicCourse): Personal {
  const ofWhole = (activity: PublicActivity) => activity.kind !== "test" || activity.programme === programmes[0]?.id;
  return {
    state: ({ id }) => <PersonState courseId={courseId} activityId={id} />,
    necessity: (activity, words) => (
      <NecessitySlot courseId={courseId} activityId={activity.id} {...words} whole={activity.required && ofWhole(activity) ? words.required : words.optional} />
    ),
    row: (activity, row) =>
      activity.kind === "test" ? (
        <OfProgrammeSlot key={activity.id} courseId={courseId} activityId={activity.id} programme={activity.programme} whole={ofWhole(activity)}>
          {row}
        </OfProgrammeSlot>
      ) : (
        row
      ),
  };
}

/** "Required" or "optional", as the person's programme has it. */
export function NecessityWord({ course, activity }: { readonly course: PublicCourse; readonly activity: PublicActivity }) {
  const t = useTranslations("course");
  return personalOf(course).necessity(activity, { required: t("required"), optional: t("optional") });
}

/** The person's state of one activity, with its words in the page's language. */
function PersonState({ courseId, activityId }: { readonly courseId: string; readonly activityId: string }) {
  const { state } = useMessages();
  return <ActivityMarkSlot courseId={courseId} activityId={activityId} words={state} />;
}
