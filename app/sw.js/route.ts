import path from "node:path";

// Bundled once, when the product is built; afterwards a file like any other.
export const dynamic = "force-static";

export async function GET() {
  // A native program: loaded by Node itself, not taken into the bundle.
  const { build } = await import(/* turbopackIgnore: true */ "esbuild");
  const root = process.cwd();
  const { outputFiles } = await build({
    entryPoints: [path.join(/* turbopackIgnore: true */ root, "lib/client/service-worker/sw.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    tsconfigRaw: { compilerOptions: { paths: { "@/*": ["./*"] } } },
    absWorkingDir: root,
  });
  return new Response(outputFiles[0]?.text ?? "", { headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" } });
}
