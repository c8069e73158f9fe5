import { localeOf } from "@/app/[locale]/locale-of";
import type { LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import { readRoomTasks } from "@/lib/usecases/rooms/read-room-tasks";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RoomOfKind } from "./room-of-kind";

export const dynamic = "force-dynamic";

interface Props extends LocaleParams {
  readonly params: Promise<{ locale: string; room: string }>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(props) });
  return { title: t("site.title", { page: t("room.title") }) };
}

/** A room for group work. The page holds only what anyone may read; who is in it is asked for in the browser. */
export default async function RoomPage(props: Props) {
  const locale = await localeOf(props);
  const { room } = await props.params;
  return (
    <main id="main" className="page" tabIndex={-1}>
      <Words namespaces={["room", "grid", "comparison", "compare", "conference", "law", "problem", "staff"]}>
        <RoomOfKind roomId={room} tasks={readRoomTasks(locale)} />
      </Words>
    </main>
  );
}
