import { createPerson as createOperation, listPeople as listOperation } from "@/lib/contracts/people";
import { handle } from "@/lib/http/handle";
import { createPerson } from "@/lib/usecases/create-person";
import { agencyResource } from "@/lib/usecases/create-training";
import { listPeople } from "@/lib/usecases/list-people";

export const GET = handle(listOperation, { run: ({ runtime, scope, query }) => listPeople(runtime, scope, query) });

export const POST = handle(createOperation, {
  resource: ({ runtime, body }) => agencyResource(runtime, body.agencyId),
  run: ({ runtime, person, body }) => createPerson(runtime, person, body),
});
