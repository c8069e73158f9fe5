// Finds a Chromium for the browser tests, or gets one. Plain JavaScript: it runs right after installation.
import { existsSync } from "node:fs";
import { run } from "./launch.mjs";

const SYSTEM_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

async function installedPath() {
  const { chromium } = await import("playwright");
  const own = chromium.executablePath();
  return [process.env.CHROMIUM_PATH, own, ...SYSTEM_PATHS].find((candidate) => candidate && existsSync(candidate));
}

/** The path of a Chromium. Tries Playwright's installer, then Debian's package as root; throws with what to do when neither works. */
export async function findChromium() {
  const found = await installedPath();
  if (found) return found;
  console.log("· No Chromium found: trying Playwright's installer …");
  await run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { quiet: true });
  const downloaded = await installedPath();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0) {
    console.log("· Trying apt-get install chromium …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { quiet: true, env });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { quiet: true, env });
  }
  const installed = await installedPath();
  if (installed) return installed;
  throw new Error("No Chromium was found and none could be installed: install one and set CHROMIUM_PATH to it.");
}
