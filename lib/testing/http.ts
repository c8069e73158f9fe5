import { readdirSync } from "node:fs";
import path from "node:path";
import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { OPERATIONS } from "@/lib/contracts";
import type { Operation } from "@/lib/contracts/operation";
import { authSecret, sessionCookieName } from "@/lib/http/session";
import type { SessionPerson } from "@/lib/usecases/load-actor";
import type { Runtime } from "@/lib/usecases/runtime";

type RouteHandler = (request: NextRequest, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
const METHODS = ["GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS"];
const ROOT = "app/api/v1";
const HOST = "training.example";

/** A method of a route file on disk, with the address it answers at. */
export interface RouteOnDisk {
  readonly method: string;
  readonly path: string;
  readonly handler: RouteHandler;
}

/** Every route of the interface, imported from its file. */
export async function routesOnDisk(): Promise<RouteOnDisk[]> {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "route.ts");
  const routes = await Promise.all(
    files.map(async (file) => {
      const exported = (await import(/* @vite-ignore */ path.resolve(ROOT, file))) as Record<string, RouteHandler | undefined>;
      const address = `/${path.posix.join("api/v1", path.dirname(file))}`.replaceAll("[", "{").replaceAll("]", "}");
      return METHODS.flatMap((method) => (exported[method] ? [{ method, path: address, handler: exported[method] }] : []));
    }),
  );
  return routes.flat();
}

/** What goes into a request besides who sends it. */
export interface Given {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is instead of `body`. */
  readonly rawBody?: string | Uint8Array;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Code of the problem; null for a success. */
  readonly code: string | null;
  readonly body: unknown;
  readonly response: Response;
}

export type Caller = (operationId: string, person: SessionPerson | null, given?: Given) => Promise<Answered>;

/** Calls operations through their real route handlers, without a server and without `proxy.ts`. */
export async function makeCaller(runtime: Runtime): Promise<Caller> {
  const routes = new Map((await routesOnDisk()).map(({ method, path: address, handler }) => [`${method} ${address}`, handler]));
  return async (operationId, person, given = {}) => {
    const operation = OPERATIONS.get(operationId);
    const handler = operation && routes.get(`${operation.method} ${operation.path}`);
    if (!operation || !handler) throw new Error(`no route for ${operationId}`);
    const request = await requestFor(runtime, operation, { person, given });
    return answered(await handler(request, { params: Promise.resolve(given.params ?? {}) }));
  };
}

async function requestFor(
  runtime: Runtime,
  operation: Operation,
  { person, given }: { readonly person: SessionPerson | null; readonly given: Given },
): Promise<NextRequest> {
  const address = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent((given.params?.[name] ?? "none").toWellFormed()));
  const url = new URL(address, `http://${HOST}`);
  for (const [name, value] of Object.entries(given.query ?? {})) url.searchParams.set(name, value);
  const takesBody = operation.method !== "GET" && operation.method !== "DELETE";
  const body = given.rawBody ?? (takesBody && given.body !== undefined ? JSON.stringify(given.body) : undefined);
  const cookie = person ? { cookie: `${sessionCookieName()}=${await sessionToken(runtime, person)}` } : undefined;
  return new NextRequest(url, {
    method: operation.method,
    headers: { host: HOST, ...(body === undefined ? {} : { "content-type": "application/json" }), ...cookie, ...given.headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
  });
}

/** The session cookie that signing in now would give. */
export async function sessionToken({ db }: Runtime, { personId }: SessionPerson): Promise<string> {
  const { sessionVersion } = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { sessionVersion: true } });
  return encode({ token: { sub: personId, sessionVersion }, secret: authSecret() });
}

async function answered(response: Response): Promise<Answered> {
  const type = response.headers.get("content-type") ?? "";
  const body: unknown = type.includes("json") ? await response.clone().json() : null;
  const code = type.startsWith("application/problem+json") && typeof body === "object" && body !== null && "code" in body ? String(body.code) : null;
  return { status: response.status, headers: response.headers, code, body, response };
}
