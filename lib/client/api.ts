import { Unreachable, problemFrom } from "./problem";
import { hearServerTime } from "./server-time";

const PATIENCE_MILLISECONDS = 20_000;

interface ApiRequest {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** Path under the own origin, e.g. `/api/v1/me`. */
  readonly path: string;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Asks the HTTP interface and returns its JSON, typed by the contract of the caller.
 * @throws {ApiProblem} when the server says no; @throws {Unreachable} when no answer comes within twenty seconds.
 */
export async function askApi<Output>({ method = "GET", path, body, signal }: ApiRequest): Promise<Output> {
  const response = await reach(path, {
    method,
    credentials: "same-origin",
    cache: "no-store",
    headers: { accept: "application/json", ...(method === "GET" ? {} : { "content-type": "application/json" }) },
    body: method === "GET" || method === "DELETE" ? undefined : JSON.stringify(body ?? {}),
    signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MILLISECONDS), ...(signal ? [signal] : [])]),
  });
  hearServerTime(response.headers.get("date"));
  const answer = await readJson(response);
  if (!response.ok) throw problemFrom(response.status, answer);
  return answer as Output;
}

/** `fetch` whose only failure is Unreachable. */
export async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    // TypeError: no network; TimeoutError and AbortError: too slow or given up.
    if (error instanceof TypeError || error instanceof DOMException) throw new Unreachable(path, { cause: error });
    throw error;
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    // Cut off on the way, or the page of a captive portal: no answer of ours either way.
    if (response.ok || error instanceof DOMException || error instanceof TypeError) throw new Unreachable(response.url, { cause: error });
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
