// Runs one of our TypeScript commands: installs what is missing first, so that any command works in a fresh clone.
import path from "node:path";
import { ensureInstalled, requireNode, ROOT, run, TYPESCRIPT_ARGS } from "./launch.mjs";

const [script, ...args] = process.argv.slice(2);
requireNode();
await ensureInstalled();
const { code } = await run(process.execPath, [...TYPESCRIPT_ARGS, path.join(ROOT, script), ...args], { env: { ...process.env, NODE_ENV: "production" } });
process.exit(code);
