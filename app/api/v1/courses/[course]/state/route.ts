import { readCourseState as operation } from "@/lib/contracts/learning";
import { handle } from "@/lib/http/handle";
import { found } from "@/lib/http/found";
import { readCourseState } from "@/lib/usecases/read-course-state";

export const GET = handle(operation, {
  run: async ({ runtime, person, params }) => found(await readCourseState(runtime, person.personId, params.course)),
});
