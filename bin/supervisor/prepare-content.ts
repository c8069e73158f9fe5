import { ContentInvalid, loadLibrary } from "@/lib/content/library";
import { contentRoot } from "@/lib/usecases/runtime";
import { StartFailure } from "./failure";

/** Reads the whole content once before anything is served from it. */
export function prepareContent(): void {
  try {
    loadLibrary(contentRoot());
  } catch (error) {
    if (error instanceof ContentInvalid) throw new StartFailure(error.message);
    throw error;
  }
}
