import { readCourseState as operation } from "@/lib/contracts/learning";
import { handle } from "@/lib/http/handle";
import { found } from "@/lib/http/found";
import { readCourseState } from "@/lib/usecases/read-course-state";
import { withOwnAttempt } from "@/lib/usecases/read-attempt";

export const GET = handle(operation, {
  run: async ({ runtime, person, params, query }) => {
    const state = await readCourseState(runtime, person.personId, params.course);
    return found(state && query.attempt !== undefined ? await withOwnAttempt(runtime, state, query.attempt) : state);
  },
});
