import type { ProblemBody } from "@/lib/contracts/problem";
import type { FieldError, ProblemCode } from "@/lib/kernel/problem";

/** The server answered, and said no. `code` names why; texts for people are chosen by it. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly fields: readonly FieldError[];
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  /** Finds the request in the server's log; shown so that a person can say it to their trainer. */
  readonly trace: string;

  constructor(body: Pick<ProblemBody, "code" | "status"> & Partial<ProblemBody>) {
    super(body.code);
    this.code = body.code;
    this.status = body.status;
    this.fields = body.fields ?? [];
    this.detail = body.detail ?? {};
    this.trace = body.trace ?? "";
  }
}

/** No answer came: no network, no server, or it took too long. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** Reads the body of a failed answer. What is not a problem document is `internal`, whatever it says. */
export function problemFrom(status: number, body: unknown): ApiProblem {
  if (isProblem(body)) return new ApiProblem({ ...body, status });
  return new ApiProblem({ code: status === 401 ? "not_signed_in" : status === 404 ? "not_found" : status === 503 ? "busy" : "internal", status });
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string" && "type" in body;
}

/** The code of a failure, for choosing its text; `unreachable` when no answer came. Rethrows what is no failure of a request. */
export function failureCode(error: unknown): ProblemCode | "unreachable" {
  if (error instanceof ApiProblem) return error.code;
  if (error instanceof Unreachable) return "unreachable";
  throw error;
}
