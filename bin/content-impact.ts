import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatFinding } from "@/lib/content/finding";
import { impactOf } from "@/lib/content/impact";
import { impactText } from "@/lib/content/impact-text";
import { readContent } from "@/lib/content/read";
import { parseYaml } from "@/lib/content/yaml-source";
import { amendmentBetween, fieldsAbout, lawProfileSchema } from "@/lib/domain/qualification";
import type { FieldChange, LawProfile } from "@/lib/domain/qualification";

const USAGE = "usage: content impact <profile> [--against <git ref or file>] [--element <field, element or family>]";

/** What the person who asked did wrong, in one sentence. */
class NotAsked extends Error {}

/**
 * `content impact <profile>`: what rests on the fields of a law profile that changed, in the working tree against a commit
 * (HEAD unless another is named) or a file; or, with `--element`, on one field as it is.
 */
export function impactCommand(root: string, args: readonly string[]): number {
  try {
    console.log(report(root, args));
    return 0;
  } catch (error) {
    if (!(error instanceof NotAsked)) throw error;
    console.error(error.message);
    return 2;
  }
}

function report(root: string, args: readonly string[]): string {
  const { profile, against, element } = optionsOf(args);
  const files = readContent(root);
  const path = `law/${profile}/profile.yaml`;
  const now = files.get(path);
  if (now === undefined) throw new NotAsked(`There is no law profile ${profile} in content/law.`);
  const after = read(`content/${path}`, now);
  if (element !== undefined) {
    const changes = fieldsAbout(after, element);
    if (changes.length === 0) throw new NotAsked(`The profile ${profile} has no field or element ${element}.`);
    return impactText(profile, `about ${element}, as if changed`, impactOf(files, { before: after, after, changes }));
  }
  const reference = against ?? "HEAD";
  const before = read(`${path} of ${reference}`, textAt(reference, `content/${path}`));
  const changes: readonly FieldChange[] = amendmentBetween(before, after);
  return impactText(profile, `changed against ${reference}`, impactOf(files, { before, after, changes }));
}

function optionsOf(args: readonly string[]): { profile: string; against: string | undefined; element: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { against: { type: "string" }, element: { type: "string" } },
    });
    const [profile] = positionals;
    if (profile === undefined || positionals.length > 1 || (values.against !== undefined && values.element !== undefined)) throw new NotAsked(USAGE);
    return { profile, against: values.against, element: values.element };
  } catch (error) {
    if (error instanceof TypeError) throw new NotAsked(USAGE);
    throw error;
  }
}

/** The profile as it was: a file where there is one of that name, else what that commit holds. */
function textAt(reference: string, path: string): string {
  if (existsSync(reference)) return readFileSync(reference, "utf8");
  if (reference.startsWith("-")) throw new NotAsked(USAGE);
  try {
    return execFileSync("git", ["show", `${reference}:${path}`], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch {
    throw new NotAsked(`${reference} is neither a file nor a commit that holds ${path}.`);
  }
}

function read(path: string, text: string): LawProfile {
  const { parsed, findings } = parseYaml({ path, text, schema: lawProfileSchema });
  if (parsed === null) throw new NotAsked(findings.map(formatFinding).join("\n"));
  return parsed.value;
}
