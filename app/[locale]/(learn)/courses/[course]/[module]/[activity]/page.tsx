import { readAddresses } from "@/lib/usecases/read-catalogue";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActivityScreen } from "@/app/[locale]/(learn)/courses/[course]/activity-screen";
import { courseAt, partAt } from "@/app/[locale]/(learn)/courses/[course]/course-places";

interface Props {
  readonly params: Promise<{ locale: string; course: string; module: string; activity: string }>;
}

export function generateStaticParams() {
  return readAddresses().flatMap(({ course, module, activity }) => (module !== undefined && activity !== undefined ? [{ course, module, activity }] : []));
}

async function placeOf({ params }: Props) {
  const { module: moduleSlug, activity: activitySlug, ...place } = await params;
  const course = courseAt(place);
  const part = partAt(course, moduleSlug);
  if ("test" in part) notFound();
  const activity = part.module.activities.find(({ slug }) => slug === activitySlug) ?? notFound();
  return { course, module: part.module, activity };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { activity } = await placeOf(props);
  const t = await getTranslations("site");
  return { title: t("title", { page: activity.title }) };
}

export default async function ActivityPage(props: Props) {
  return <ActivityScreen {...await placeOf(props)} />;
}
