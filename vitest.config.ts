import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}node_modules/server-only/empty.js` } },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.ts", "bin/**/*.test.ts", "components/**/*.test.tsx"],
    exclude: ["lib/db/**", "lib/usecases/**", "lib/http/**", "node_modules/**"],
    environment: "node",
    restoreMocks: true,
  },
});
