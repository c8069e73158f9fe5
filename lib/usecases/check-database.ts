import "server-only";
import { log } from "@/lib/platform/log";
import type { Runtime } from "./runtime";

/** Whether the database answers now. */
export async function checkDatabase({ db }: Runtime): Promise<boolean> {
  try {
    await db.$queryRaw`select 1`;
    return true;
  } catch (error) {
    log().error({ err: error }, "database does not answer");
    return false;
  }
}
