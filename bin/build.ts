// Builds when the sources changed since the last build: what npm start does, for the tests.
import { ensureBuilt } from "./supervisor/build";
import { failWith } from "./supervisor/failure";

await ensureBuilt().catch((error: unknown) => {
  failWith(error);
  process.exitCode = 1;
});
