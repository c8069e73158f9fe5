import "server-only";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const secretsSchema = z.object({ authSecret: z.string().min(32), databasePassword: z.string().min(16) });
export type Secrets = z.infer<typeof secretsSchema>;

/** The secrets of this installation, made on first use and kept in `secrets.json` readable by the owner only. */
export function loadOrCreateSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  if (existsSync(file)) return secretsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const secrets: Secrets = {
    authSecret: randomBytes(48).toString("base64url"),
    databasePassword: randomBytes(24).toString("base64url"),
  };
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
  return secrets;
}
