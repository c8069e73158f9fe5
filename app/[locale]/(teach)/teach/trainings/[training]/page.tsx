import { installedCourses } from "@/app/[locale]/(teach)/teach/courses";
import { localeOf } from "@/app/[locale]/locale-of";
import { TrainingRooms } from "@/components/room/training-rooms";
import { TrainingScreen } from "@/components/training/training-screen";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readRoomTasks } from "@/lib/usecases/rooms/read-room-tasks";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ locale: string; training: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("training.title") }) };
}

export default async function TrainingPage(props: Props) {
  const locale = await localeOf(props);
  const { training } = await props.params;
  return (
    <main id="main" className="page" tabIndex={-1}>
      <TrainingScreen trainingId={training} courses={installedCourses(locale)} />
      <TrainingRooms trainingId={training} tasks={readRoomTasks(locale)} />
    </main>
  );
}
