import "server-only";
import { readTexts } from "@/lib/content/units/read-texts";
import { statusRows } from "@/lib/content/units/status";
import type { StatusRow } from "@/lib/content/units/status";
import type { ContentFiles } from "@/lib/content/read";

/** All texts of this installation, and their strings counted. */
export interface TextsHere {
  readonly files: ContentFiles;
  readonly rows: Promise<readonly StatusRow[]>;
}

let here: TextsHere | undefined;

/** Read and counted once per process, like the content itself: texts change with a release. Throws what the file system throws. */
export function textsHere(): TextsHere {
  if (here) return here;
  const files = readTexts(process.cwd());
  const rows = statusRows(files);
  here = { files, rows };
  return here;
}
