import "server-only";
import type { readHealth as operation } from "@/lib/contracts/meta";
import { VERSION } from "@/lib/kernel/version";
import { log } from "@/lib/platform/log";
import { runtime } from "@/lib/usecases/runtime";
import { checkDatabase } from "@/lib/usecases/check-database";
import type { z } from "zod";

/** Answers even when everything behind it is down: 200 when ready, 503 with the reason when not. */
export async function readHealth(): Promise<Response> {
  const health: z.input<typeof operation.output> = { version: VERSION, database: "unreachable", content: "broken", contentVersion: null };
  try {
    const process = runtime();
    health.content = "ready";
    health.contentVersion = process.library.version;
    health.database = (await checkDatabase(process)) ? "ready" : "unreachable";
  } catch (error) {
    log().error({ err: error }, "health");
  }
  const ready = health.database === "ready" && health.content === "ready";
  return Response.json(health, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
