import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";

const PORT = 4173;
/** Written by the supervisor, read by tests that end or restart the product. Workers inherit the first process's choice. */
process.env.E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), "e2e-"));

export default defineConfig({
  testDir: ".",
  outputDir: path.join(process.env.E2E_DATA_DIR, "results"),
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: "ru-RU",
    timezoneId: "Asia/Ashgabat",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node bin/start.mjs",
    cwd: path.resolve(import.meta.dirname, ".."),
    url: `http://127.0.0.1:${PORT}/api/v1/health`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    stderr: "pipe",
    env: { PORT: String(PORT), DATA_DIR: path.join(process.env.E2E_DATA_DIR, "data") },
  },
});
