import "server-only";
import { problemResponse } from "./problem-response";

/** An address of the interface that leads nowhere: a problem like every other, not a page. */
export async function answerNowhere(): Promise<Response> {
  return problemResponse({ code: "not_found" });
}
