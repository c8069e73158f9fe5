// Tests every setting of this installation and says what to do: npm run doctor. Works beside the running product.
import { buildState } from "./supervisor/build";
import { failWith } from "./supervisor/failure";
import { exitCodeOf, lineOf } from "./doctor/finding";
import { judgeBuild } from "./doctor/judge-database";
import { judgeClock } from "./doctor/judge-machine";
import { lookAtDatabase } from "./doctor/look-database";
import { lookAtAddress, lookAtContent, lookAtDisk, lookAtKey, lookAtMail } from "./doctor/look-machine";
import { dataDirectory, readEnvironment, type Environment } from "@/lib/platform/env";

async function examine(env: Environment): Promise<number> {
  const dataDir = dataDirectory(env);
  const database = await lookAtDatabase(env.DATABASE_URL, dataDir);
  const findings = [
    database.finding,
    lookAtDisk(dataDir),
    judgeClock({ nowMs: Date.now(), aheadMs: database.aheadMs }),
    lookAtKey(env, dataDir),
    await lookAtMail(env),
    ...(await lookAtAddress(env)),
    lookAtContent(),
    judgeBuild(buildState()),
  ];
  console.log(findings.map(lineOf).join("\n"));
  return exitCodeOf(findings);
}

function settings(): Environment | null {
  try {
    return readEnvironment();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.log(`broken     settings     ${error.message}`);
    return null;
  }
}

const env = settings();
process.exitCode =
  env === null
    ? 1
    : await examine(env).catch((error: unknown) => {
        failWith(error);
        return 1;
      });
