import { z } from "zod";
import { versionSchema } from "./fields";
import { operation } from "./operation";

export const readHealth = operation({
  id: "readHealth",
  method: "GET",
  path: "/api/v1/health",
  action: "health.read",
  summary: "Version, and whether database and content are ready.",
  output: z.strictObject({
    version: z.string(),
    database: z.enum(["ready", "unreachable"]),
    content: z.enum(["ready", "broken"]),
    contentVersion: versionSchema.nullable(),
  }),
});

export const readOpenApi = operation({
  id: "readOpenApi",
  method: "GET",
  path: "/api/v1/openapi.json",
  action: "openapi.read",
  summary: "This description.",
  output: z.record(z.string(), z.unknown()),
});
