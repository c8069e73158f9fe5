import { ActivityMarkSlot } from "@/app/[locale]/person-slots";
import { useMessages } from "next-intl";

/** The person's state of one activity, joined in the browser, with its words in the page's language. */
export function PersonState({ courseId, activityId }: { readonly courseId: string; readonly activityId: string }) {
  const { state } = useMessages();
  return <ActivityMarkSlot courseId={courseId} activityId={activityId} words={state} />;
}
