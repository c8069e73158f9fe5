import { expect, test } from "vitest";
import { ApiProblem, Unreachable, failureCode, problemFrom } from "./problem";

test("R1 a problem document is known by its code", () => {
  const problem = problemFrom(409, {
    type: "urn:problem:login_taken",
    title: "x",
    status: 409,
    code: "login_taken",
    trace: "ab",
    fields: [{ path: "login", message: "taken" }],
  });
  expect(problem).toBeInstanceOf(ApiProblem);
  expect([problem.code, problem.status, problem.trace, problem.fields[0]?.path]).toEqual(["login_taken", 409, "ab", "login"]);
});

test("R1 anything unreadable is internal, or what its status says", () => {
  expect(problemFrom(500, null).code).toBe("internal");
  expect(problemFrom(502, { code: "x" }).code).toBe("internal");
  expect(problemFrom(401, "no").code).toBe("not_signed_in");
  expect(problemFrom(404, undefined).code).toBe("not_found");
  expect(problemFrom(503, undefined).code).toBe("busy");
});

test("R1 no answer is unreachable, and a fault of ours is not hidden", () => {
  expect(failureCode(new Unreachable("x"))).toBe("unreachable");
  expect(failureCode(problemFrom(409, null))).toBe("internal");
  expect(() => failureCode(new RangeError("ours"))).toThrow(RangeError);
});
