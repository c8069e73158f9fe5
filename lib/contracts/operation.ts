import type { ActionId } from "@/lib/domain/policy";
import type { ProblemCode } from "@/lib/kernel/problem";
import { z } from "zod";

export type Method = "GET" | "POST" | "PATCH" | "DELETE";
type Shape = z.ZodType;

/** What an answer that is not JSON is: its media type, e.g. `text/csv`. */
export interface FileAnswer {
  readonly media: string;
}

/**
 * One door of the HTTP interface: where, who may (by action), what goes in, what comes out.
 * Handlers, the OpenAPI document and the access tests are all made from this and nothing else.
 */
export interface Operation<Params extends Shape = Shape, Query extends Shape = Shape, Body extends Shape = Shape, Output extends Shape = Shape> {
  readonly id: string;
  readonly method: Method;
  /** With parameters in braces, e.g. `/api/v1/trainings/{training}`. */
  readonly path: string;
  readonly action: ActionId;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly output: Output;
  readonly status: 200 | 201;
  readonly file?: FileAnswer;
  /** Problems this door answers besides the ones every door can answer. */
  readonly problems: readonly ProblemCode[];
  /** Largest accepted body in bytes; 16 KiB unless said otherwise. */
  readonly maxBodyBytes: number;
}

export const DEFAULT_BODY_BYTES = 16 * 1024;
const nothing = z.strictObject({});
type Nothing = typeof nothing;

interface Declared<P extends Shape, Q extends Shape, B extends Shape, O extends Shape> {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly action: ActionId;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly output: O;
  readonly status?: 200 | 201;
  readonly file?: FileAnswer;
  readonly problems?: readonly ProblemCode[];
  readonly maxBodyBytes?: number;
}

/** Declares an operation; what is left out is empty, and an unknown query or body field is refused. */
export function operation<O extends Shape, P extends Shape = Nothing, Q extends Shape = Nothing, B extends Shape = Nothing>(
  declared: Declared<P, Q, B, O>,
): Operation<P, Q, B, O> {
  return {
    ...declared,
    params: declared.params ?? (nothing as Shape as P),
    query: declared.query ?? (nothing as Shape as Q),
    body: declared.body ?? (nothing as Shape as B),
    status: declared.status ?? 200,
    problems: declared.problems ?? [],
    maxBodyBytes: declared.maxBodyBytes ?? DEFAULT_BODY_BYTES,
  };
}

/** The answer of a file operation: a ready response with bytes, not JSON. */
export const fileSchema = z.custom<Response>();
