import { z } from "zod";
import { OPERATIONS } from "./index";
import type { Operation } from "./operation";
import { problemSchema } from "./problem";

type Json = Record<string, unknown>;

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

function parametersOf(schema: z.ZodType, where: "path" | "query"): Json[] {
  const object = jsonSchema(schema, "input");
  const properties = (object.properties ?? {}) as Record<string, Json>;
  const required = new Set((object.required ?? []) as string[]);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === "path" || required.has(name),
    schema: property,
  }));
}

function describe(operation: Operation): Json {
  const media = operation.file?.media ?? "application/json";
  const schema = operation.file ? { type: "string", format: "binary" } : jsonSchema(operation.output, "output");
  const takesBody = operation.method !== "GET" && operation.method !== "DELETE";
  return {
    operationId: operation.id,
    summary: operation.summary,
    "x-action": operation.action,
    parameters: [...parametersOf(operation.params, "path"), ...parametersOf(operation.query, "query")],
    ...(takesBody ? { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(operation.body, "input") } } } } : {}),
    responses: {
      [operation.status]: { description: operation.summary, content: { [media]: { schema } } },
      default: { description: problemsText(operation), content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    },
  };
}

function problemsText(operation: Operation): string {
  return operation.problems.length === 0 ? "A problem." : `A problem, among them: ${operation.problems.join(", ")}.`;
}

/** The OpenAPI 3.1 description of every operation, made from the contracts. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of OPERATIONS.values()) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Counter-trafficking training", version, description: "Staff and learner interface. Sign-in is by session cookie." },
    paths,
    components: { schemas: { Problem: jsonSchema(problemSchema, "output") } },
  };
}
