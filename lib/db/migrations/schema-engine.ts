import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter, type SqlQuery } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * The ordinary adapter, mended in two places. It cuts a script at every semicolon, those inside a function included: PostgreSQL
 * takes it whole, and all of it or nothing. And it cannot read the one-letter types by which the engine asks for constraints, among
 * which PostgreSQL 18 lists NOT NULL, which the engine does not know.
 */
class MigrationAdapter extends PrismaPg {
  override async connect() {
    return mended(await super.connect());
  }
  override async connectToShadowDb() {
    return mended(await super.connectToShadowDb());
  }
}

function mended<Adapter extends SqlDriverAdapter>(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    executeScript: async (script: string) => void (await adapter.executeRaw({ sql: script, args: [], argTypes: [] })),
    queryRaw: (query: SqlQuery) => queryRaw({ ...query, sql: readable(query.sql) }),
  });
}

function readable(sql: string): string {
  return sql
    .replace("constr.contype AS constraint_type", "constr.contype::text AS constraint_type")
    .replaceAll(/\bcon\.(conf(?:del|upd)type),/g, "con.$1::text AS $1,")
    .replace("contype NOT IN ('p', 'u', 'f')", "contype NOT IN ('p', 'u', 'f', 'n')");
}

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
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter({ connectionString }));
  const datamodels: [string, string][] | undefined = schema === undefined ? undefined : [["schema.prisma", schema]];
  return engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
}
