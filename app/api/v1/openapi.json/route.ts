import { readOpenApi as operation } from "@/lib/contracts/meta";
import { openApiDocument } from "@/lib/contracts/openapi";
import { handlePublic } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { VERSION } from "@/lib/kernel/version";

export const GET = handlePublic(operation, { run: async () => ok(openApiDocument(VERSION)) });
