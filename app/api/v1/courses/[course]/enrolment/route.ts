import { enrolInCourse as operation } from "@/lib/contracts/learning";
import { found } from "@/lib/http/found";
import { handle } from "@/lib/http/handle";
import { enrolInCourse } from "@/lib/usecases/read-course-state";

export const POST = handle(operation, {
  run: async ({ runtime, person, params }) => found(await enrolInCourse(runtime, person, params.course)),
});
