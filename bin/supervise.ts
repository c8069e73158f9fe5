// Holds the parts of one installation together: settings, database, content, build, server. Run by start.mjs and serve.mjs.
import { announce } from "./supervisor/announce";
import { ensureBuilt } from "./supervisor/build";
import { claimDataDirectory } from "./supervisor/data-directory";
import { failWith, StartFailure } from "./supervisor/failure";
import { openDatabaseFor } from "./supervisor/open-database";
import { requireFreePort } from "./supervisor/port";
import { startServer } from "./supervisor/server-process";
import { childEnvironment, dataDirectory, readEnvironment, type Environment } from "@/lib/platform/env";
import { loadOrCreateSecrets } from "@/lib/platform/secrets";

type Mode = "start" | "serve";

function settings(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error));
  }
}

async function main(mode: Mode): Promise<void> {
  const env = settings();
  const host = env.HOST ?? (mode === "start" ? "127.0.0.1" : "0.0.0.0");
  const startedAt = Date.now();
  await requireFreePort(host, env.PORT);
  const dataDir = dataDirectory(env);
  const release = claimDataDirectory(dataDir);
  const cleanUp: (() => Promise<void>)[] = [async () => release()];
  const end = async (code: number): Promise<never> => {
    for (const work of cleanUp.reverse()) await work();
    process.exit(code);
  };
  try {
    if (env.INSTANCES > 1 && (!env.AUTH_SECRET || !env.DATABASE_URL)) {
      throw new StartFailure("Several instances share one database and one secret: set DATABASE_URL and AUTH_SECRET for all of them.");
    }
    const secrets = env.AUTH_SECRET && env.DATABASE_URL ? null : loadOrCreateSecrets(dataDir);
    const database = await openDatabaseFor(env, dataDir, secrets?.databasePassword ?? "");
    cleanUp.push(() => database.stop());
    const authSecret = env.AUTH_SECRET ?? secrets?.authSecret ?? "";
    await ensureBuilt();
    const lines = await announce(mode, { env, host, databaseUrl: database.url });
    const server = await startServer(
      childEnvironment({
        DATABASE_URL: database.url,
        AUTH_SECRET: authSecret,
        PORT: String(env.PORT),
        HOST: host,
        DATA_DIR: dataDir,
        NODE_ENV: "production",
        NEXTAUTH_URL: env.PUBLIC_URL ?? `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${env.PORT}`,
        AUTH_TRUST_HOST: "1",
      }),
    );
    cleanUp.push(() => server.stop());
    let ending = false;
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (ending) return;
        ending = true;
        void end(0);
      });
    }
    server.onExit((code) => {
      if (!ending) void end(code === 0 ? 0 : 1);
    });
    console.log(`Ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n${lines.join("\n")}`);
  } catch (error) {
    failWith(error);
    await end(1);
  }
}

const mode: Mode = process.argv[2] === "serve" ? "serve" : "start";
await main(mode).catch((error: unknown) => {
  failWith(error);
  process.exit(1);
});
