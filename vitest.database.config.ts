import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Tests against a real PostgreSQL: each file has a database of its own. */
export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}node_modules/server-only/empty.js` } },
  test: {
    include: ["lib/db/**/*.test.ts", "lib/usecases/**/*.test.ts", "lib/http/**/*.test.ts"],
    globalSetup: ["lib/testing/database-setup.ts"],
    env: { LOG_LEVEL: "silent", AUTH_SECRET: "a secret that only tests use, long enough" },
    environment: "node",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    restoreMocks: true,
  },
});
