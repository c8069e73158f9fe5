import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

type SchemaEngine = Awaited<ReturnType<typeof engine.SchemaEngine.new>>;

/**
 * The engine behind `prisma migrate`, as WebAssembly: nothing is downloaded, and the `_prisma_migrations` table stays
 * the ordinary one. `schema` is the text of the datamodel when a comparison needs it.
 */
export async function openSchemaEngine(connectionString: string, schema?: string): Promise<SchemaEngine> {
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const bytes = Uint8Array.from(readFileSync(file));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [["schema.prisma", schema]];
  return engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}
