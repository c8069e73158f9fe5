import { erasePerson as eraseOperation, updatePerson as updateOperation } from "@/lib/contracts/people";
import { handle } from "@/lib/http/handle";
import { accountResource } from "@/lib/usecases/account-view";
import { erasePerson } from "@/lib/usecases/erase-person";
import { updatePerson } from "@/lib/usecases/update-person";

export const PATCH = handle(updateOperation, {
  resource: ({ runtime, params }) => accountResource(runtime, params.person),
  run: ({ runtime, person, params, body }) => updatePerson(runtime, person, { personId: params.person, change: body }),
});

export const DELETE = handle(eraseOperation, {
  resource: ({ runtime, params }) => accountResource(runtime, params.person),
  run: ({ runtime, person, params }) => erasePerson(runtime, person.personId, params.person),
});
