/** Who may import whom. A path belongs to the longest row that prefixes it. `packages` lists npm packages (prefix match). */
export interface ImportRow {
  readonly folder: string;
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

const NODE = "node:";
const DOMAIN_FACES = "lib/domain/*";
/**
 * Parts of a face that a browser may import by themselves: the whole face would bring the schemas along (weight). The engine of
 * an exercise has such a part in `play`: replaying moves, without the schemas of its script.
 */
const LIGHT_FACES = ["lib/domain/catalogue/inline", "lib/domain/comparison/view"];
const SERVER = "server-only";

export const IMPORT_RULES: readonly ImportRow[] = [
  { folder: "lib/kernel", own: [], packages: ["zod"] },
  { folder: "lib/domain", own: ["lib/kernel", "lib/domain"], packages: ["zod"] },
  { folder: "lib/contracts", own: ["lib/kernel", DOMAIN_FACES], packages: ["zod"] },
  { folder: "lib/i18n", own: ["lib/kernel", DOMAIN_FACES], packages: ["zod", "next-intl"] },
  {
    folder: "lib/content",
    own: ["lib/kernel", DOMAIN_FACES, "lib/interop/xliff"],
    packages: [SERVER, "zod", "yaml", "@markdoc/markdoc", "@formatjs/icu-messageformat-parser", NODE],
  },
  { folder: "lib/db", own: ["lib/kernel", DOMAIN_FACES], packages: [SERVER, "@prisma/", "pg", NODE] },
  {
    folder: "lib/platform",
    own: ["lib/kernel"],
    packages: [SERVER, "zod", "pg", "pino", "@node-rs/argon2", "rate-limiter-flexible", "nodemailer", "@myriaddreamin/", "uqr", NODE],
  },
  {
    folder: "lib/usecases",
    own: ["lib/kernel", DOMAIN_FACES, "lib/contracts", "lib/content", "lib/db", "lib/platform", "lib/interop"],
    packages: [SERVER, "zod", "csv-stringify", "uqr", NODE],
  },
  { folder: "lib/interop", own: ["lib/kernel", DOMAIN_FACES], packages: ["zod", "csv-stringify", "fflate", "write-excel-file", "@xmldom/xmldom"] },
  {
    folder: "lib/http",
    own: ["lib/kernel", DOMAIN_FACES, "lib/contracts", "lib/platform", "lib/usecases"],
    packages: [SERVER, "zod", "next", "next-auth", NODE],
  },
  {
    folder: "lib/client",
    own: ["lib/kernel", DOMAIN_FACES, "lib/contracts", "lib/i18n"],
    packages: ["@tanstack/react-query", "react", "idb", "serwist", "next-intl", "next"],
  },
  {
    folder: "components",
    own: ["lib/kernel", DOMAIN_FACES, "lib/contracts", "lib/i18n", "lib/client", "components/ui", "components/shell"],
    packages: ["react", "next", "next-intl", "@tanstack/react-query", "uqr", "server-only"],
  },
  { folder: "components/ui", own: ["lib/kernel", "lib/i18n"], packages: ["react", "next", "next-intl"] },
  {
    folder: "app",
    own: ["components", "lib/http", "lib/usecases", "lib/client", "lib/contracts", "lib/i18n", "lib/kernel", DOMAIN_FACES],
    packages: ["react", "next", "next-intl", "@tanstack/react-query", "server-only"],
  },
  { folder: "app/sw.js", own: [], packages: ["esbuild", "next", NODE, "server-only"] },
  { folder: "proxy.ts", own: ["lib/kernel"], packages: ["next", NODE] },
  {
    folder: "bin",
    own: ["lib"],
    packages: ["zod", "pg", "next", "sirv", "compression", "nodemailer", NODE, "playwright", "@playwright/test", "subset-font", "@resvg/resvg-js"],
  },
  { folder: "bench", own: ["lib"], packages: ["pg", "yaml", "playwright", NODE] },
];

/** The row of a path: the longest folder that holds it. */
export function rowOf(file: string): ImportRow | undefined {
  return IMPORT_RULES.filter(({ folder }) => file === folder || file.startsWith(`${folder}/`)).toSorted(
    (one, other) => other.folder.length - one.folder.length,
  )[0];
}

/** Whether a row lets a file import `target` (a path of ours, without extension). */
export function allows(row: ImportRow, file: string, target: string): boolean {
  if (inOwnFolder(file, target)) return true;
  return row.own.some((entry) => {
    if (entry === DOMAIN_FACES) return /^lib\/domain\/[a-z-]+(?:\/play)?$/.test(target) || LIGHT_FACES.includes(target);
    return target === entry || target.startsWith(`${entry}/`);
  });
}

/** A feature is its folder: `components/quiz/…` is at home in `components/quiz`, `lib/db/…` in `lib/db`. */
function inOwnFolder(file: string, target: string): boolean {
  return home(file) === home(target);
}

function home(file: string): string {
  const [first = "", second = "", third = ""] = file.split("/");
  if (first === "lib" && second === "domain") return `${first}/${second}/${third}`;
  return first === "app" || first === "bin" || first === "bench" ? first : `${first}/${second}`;
}
