import "server-only";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { LOCALES } from "@/lib/kernel/locale";
import { readContent } from "@/lib/content/read";
import type { ContentFiles } from "@/lib/content/read";
import { reviewPath } from "./signatures";
import { INTERFACE_FILES, isContentPath } from "./texts";

/** The words of the interface, by their paths in the repository, and who signed them. */
export function readInterface(root: string): ContentFiles {
  return new Map([...interfaceFiles(root), ...LOCALES.flatMap((locale) => fileAt(root, `content/${reviewPath(locale)}`, reviewPath(locale)))]);
}

/** Everything that is translated: the content, by its own paths, and the words of the interface, by those of the repository. */
export function readTexts(root: string): ContentFiles {
  return new Map([...readContent(path.join(/* turbopackIgnore: true */ root, "content")), ...interfaceFiles(root)]);
}

function interfaceFiles(root: string): [string, string][] {
  return INTERFACE_FILES.flatMap(({ path: pathOf }) => [...new Set(LOCALES.map(pathOf))]).flatMap((name) => fileAt(root, name, name));
}

function fileAt(root: string, place: string, name: string): [string, string][] {
  const file = path.join(/* turbopackIgnore: true */ root, place);
  return existsSync(/* turbopackIgnore: true */ file) ? [[name, readFileSync(/* turbopackIgnore: true */ file, "utf8")]] : [];
}

/** Where a text of `readTexts` lies in the repository. */
export function repositoryPath(name: string): string {
  return isContentPath(name) ? `content/${name}` : name;
}
