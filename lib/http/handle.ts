import "server-only";
import type { NextRequest } from "next/server";
import type { z } from "zod";
import type { Operation } from "@/lib/contracts/operation";
import { decide, listScope, ruleOf, type Actor, type Resource, type Scope } from "@/lib/domain/policy";
import type { FieldError, Problem } from "@/lib/kernel/problem";
import { err, ok, type Result } from "@/lib/kernel/result";
import type { SessionPerson } from "@/lib/usecases/load-actor";
import { runtime, type Runtime } from "@/lib/usecases/runtime";
import { clientAddress } from "./client-address";
import { jsonResponse } from "./json-response";
import { ownOrigin, refuseForeignOrigin } from "./origin";
import { problemResponse } from "./problem-response";
import { readJsonBody } from "./read-body";
import { readSession } from "./session";

/** A parsed, permitted request: what a use case is called with. */
export interface Permitted<P, Q, B> {
  readonly runtime: Runtime;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The rows the action reaches for this person. */
  readonly scope: Scope;
  /** Where the request came from. */
  readonly address: string;
  /** The product's own address as people see it, e.g. `https://training.example`, for links that are printed. */
  readonly origin: string;
}
/** The same, by somebody signed in. */
export interface PermittedPerson<P, Q, B> extends Permitted<P, Q, B> {
  readonly person: SessionPerson;
  /** For answers that go on for minutes: whether the session still stands and would still be permitted this. */
  readonly stillPermitted: () => Promise<boolean>;
  /** The last event a browser has seen of a stream it comes back to. */
  readonly lastEventId: string | null;
}

type AnyOperation = Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;
type Answer<Op extends AnyOperation> = Result<z.input<Op["output"]>, Problem>;
type Input<Op extends AnyOperation> = Omit<Permitted<z.output<Op["params"]>, z.output<Op["query"]>, z.output<Op["body"]>>, "scope">;
type InputOfPerson<Op extends AnyOperation> = Omit<PermittedPerson<z.output<Op["params"]>, z.output<Op["query"]>, z.output<Op["body"]>>, "scope">;

interface Handler<Op extends AnyOperation, Context> {
  /** What the request is about, as permission sees it; null when it does not exist. Absent for actions on self, many or anyone. */
  readonly resource?: (input: Context) => Promise<Resource | null>;
  readonly run: (input: Context & { readonly scope: Scope }) => Promise<Answer<Op>>;
}

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };
type Route = (request: NextRequest, context: RouteContext) => Promise<Response>;

/** A route for somebody signed in. Order: origin, session, parse, load, decide, run, encode. */
export function handle<Op extends AnyOperation>(operation: Op, handler: Handler<Op, InputOfPerson<Op>>): Route {
  return guarded(async (request, context) => {
    const started = await begin(operation, request, context);
    if (!started.ok) return problemResponse(started.error);
    const { person, input } = started.value;
    if (!person) return problemResponse({ code: "not_signed_in" });
    const stillPermitted = async (): Promise<boolean> => {
      const now = await readSession(input.runtime, request.cookies);
      return now?.personId === person.personId && (await refusalOf(operation, handler, { input: asked, actor: now.actor })) === null;
    };
    const asked = { ...input, person, lastEventId: request.headers.get("last-event-id"), stillPermitted } as InputOfPerson<Op>;
    return finish(operation, handler, asked, person);
  });
}

/** A route that anyone may call: its action says why. */
export function handlePublic<Op extends AnyOperation>(operation: Op, handler: Handler<Op, Input<Op> & { readonly person: SessionPerson | null }>): Route {
  return guarded(async (request, context) => {
    const started = await begin(operation, request, context);
    if (!started.ok) return problemResponse(started.error);
    const { person, input } = started.value;
    return finish(operation, handler, { ...input, person } as Input<Op> & { readonly person: SessionPerson | null }, person);
  });
}

function guarded(route: Route): Route {
  return async (request, context) => {
    try {
      return await route(request, context);
    } catch (error) {
      return problemResponse({ code: "internal" }, error);
    }
  };
}

async function begin<Op extends AnyOperation>(operation: Op, request: NextRequest, context: RouteContext) {
  if (operation.method !== "GET" && refuseForeignOrigin(request.headers)) return err<Problem>({ code: "foreign_origin" });
  const process = runtime();
  const person = await readSession(process, request.cookies);
  // Who may not do this at all learns so before anything of the request is read.
  const refusal = refusedOutright(operation, person?.actor ?? null);
  if (refusal) return err<Problem>({ code: refusal });
  const parsed = await parse(operation, request, context);
  if (!parsed.ok) return parsed;
  return ok({ person, input: { runtime: process, address: clientAddress(request.headers), origin: ownOrigin(request.headers), ...parsed.value } });
}

function refusedOutright({ action }: AnyOperation, actor: Actor | null): "not_signed_in" | "forbidden" | null {
  if (listScope(action, actor).kind !== "none") return null;
  return actor === null ? "not_signed_in" : "forbidden";
}

async function finish<Op extends AnyOperation, Context extends object>(
  operation: Op,
  handler: Handler<Op, Context>,
  input: Context,
  person: SessionPerson | null,
): Promise<Response> {
  const actor = person?.actor ?? null;
  const refused = await refusalOf(operation, handler, { input, actor });
  if (refused !== null) return problemResponse({ code: refused });
  const answer = await handler.run({ ...input, scope: listScope(operation.action, actor) });
  if (!answer.ok) return problemResponse(answer.error);
  if (answer.value instanceof Response) return answer.value;
  return jsonResponse(answer.value, operation.status);
}

/** Why the action on this resource is refused to somebody; null when it is not. */
async function refusalOf<Op extends AnyOperation, Context extends object>(
  operation: Op,
  handler: Handler<Op, Context>,
  { input, actor }: { readonly input: Context; readonly actor: Actor | null },
): Promise<"not_signed_in" | "forbidden" | "not_found" | null> {
  if (!handler.resource && ruleOf(operation.action).on !== "one") return null;
  // A handler that names no resource for an action on one is asked about a thing that nobody but an unlimited reach covers.
  const resource = handler.resource ? await handler.resource(input) : {};
  if (resource === null) return "not_found";
  const decision = decide(operation.action, actor, resource);
  return decision.allow ? null : decision.as;
}

async function parse(operation: AnyOperation, request: NextRequest, context: RouteContext) {
  const params = operation.params.safeParse((await context.params) ?? {});
  // An id that cannot be one names nothing.
  if (!params.success) return err<Problem>({ code: "not_found" });
  const query = operation.query.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!query.success) return err<Problem>({ code: "invalid_input", fields: fieldsOf(query.error) });
  if (operation.method === "GET" || operation.method === "DELETE") {
    return ok({ params: params.data, query: query.data, body: {} });
  }
  const raw = await readJsonBody(request, operation.maxBodyBytes);
  if (!raw.ok) return raw;
  const body = operation.body.safeParse(raw.value);
  if (!body.success) return err<Problem>({ code: "invalid_input", fields: fieldsOf(body.error) });
  return ok({ params: params.data, query: query.data, body: body.data });
}

/** Zod's complaints as field errors; at most twenty, so that a hostile body cannot make a huge answer. */
export function fieldsOf(error: z.ZodError): FieldError[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.map(String).join(".").slice(0, 200), message: issue.message.slice(0, 200) }));
}
