import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { LOCALES } from "@/lib/kernel/locale";
import { readContent } from "@/lib/content/read";
import type { ContentFiles } from "@/lib/content/read";
import { INTERFACE_FILES, isContentPath } from "./texts";

/** Everything that is translated: the content, by its own paths, and the words of the interface, by those of the repository. */
export function readTexts(root: string): ContentFiles {
  const words = INTERFACE_FILES.flatMap(({ path: pathOf }) => [...new Set(LOCALES.map(pathOf))]).flatMap((name): [string, string][] => {
    const file = path.join(/* turbopackIgnore: true */ root, name);
    return existsSync(/* turbopackIgnore: true */ file) ? [[name, readFileSync(/* turbopackIgnore: true */ file, "utf8")]] : [];
  });
  return new Map([...readContent(path.join(/* turbopackIgnore: true */ root, "content")), ...words]);
}

/** Where a text of `readTexts` lies in the repository. */
export function repositoryPath(name: string): string {
  return isContentPath(name) ? `content/${name}` : name;
}
