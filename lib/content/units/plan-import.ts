import "server-only";
import { ok } from "@/lib/kernel/result";
import type { Result } from "@/lib/kernel/result";
import type { Finding } from "@/lib/content/finding";
import type { ContentFiles } from "@/lib/content/read";
import { validate } from "@/lib/content/validate";
import { planImport } from "./from-xliff";
import type { Import, ImportPlan } from "./from-xliff";
import { isContentPath, textSources } from "./texts";
import { fileIdOf } from "./to-xliff";
import type { Refused } from "./write-texts";

/**
 * The plan of an import after which every content rule holds that held before. A text whose new words would break a rule is refused
 * whole, with the rule; what is left is planned anew.
 */
export function planSafeImport(given: Import): Result<ImportPlan, string> {
  const before = new Set(findingsOf(given.files).map(nameOf));
  const refused: Refused[] = [];
  let { returned } = given;
  for (;;) {
    const plan = planImport({ ...given, returned });
    if (!plan.ok) return plan;
    const { writes } = plan.value;
    const broken = writes.size === 0 ? [] : findingsOf(new Map([...given.files, ...writes])).filter((finding) => !before.has(nameOf(finding)));
    if (broken.length === 0) return ok({ ...plan.value, refused: [...plan.value.refused, ...refused] });
    const paths = new Set(broken.map(({ path }) => path));
    const guilty = textSources(writes.keys()).filter((source) => Object.values(source.paths).some((path) => paths.has(path)));
    // A rule may be broken elsewhere than where the words changed: then all of them are to blame.
    const ids = new Set((guilty.length > 0 ? guilty : textSources(writes.keys())).map(fileIdOf));
    const out = returned.files.filter(({ id }) => ids.has(id));
    for (const { path, line, rule, message } of broken)
      refused.push({ line: out[0]?.units[0]?.line ?? 1, name: `${path}:${line}`, reason: `${rule} ${message}` });
    returned = { ...returned, files: returned.files.filter(({ id }) => !ids.has(id)) };
  }
}

function findingsOf(files: ContentFiles): Finding[] {
  return validate(new Map([...files].filter(([path]) => isContentPath(path))));
}

/** The same breach on another line is no new one. */
function nameOf({ path, rule, message }: Finding): string {
  return `${path} ${rule} ${message}`;
}
