import { createAgency as createOperation, listAgencies as listOperation } from "@/lib/contracts/people";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { ok } from "@/lib/kernel/result";
import { createAgency } from "@/lib/usecases/create-agency";
import { agencyResource } from "@/lib/usecases/create-training";
import { listAgencies } from "@/lib/usecases/list-agencies";

export const GET = handle(listOperation, { run: async ({ runtime, scope }) => ok(await listAgencies(runtime, scope)) });

export const POST = handle(createOperation, {
  resource: ({ runtime, body }) => agencyResource(runtime, body.parentId),
  run: async ({ runtime, person, body }) => found(await createAgency(runtime, person.personId, body)),
});
