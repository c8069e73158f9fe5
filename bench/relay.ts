import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from "node:http";

/** What went over the wire from the server to a browser, service worker included. */
export interface Wire {
  readonly requests: readonly { readonly path: string; readonly status: number; readonly bytes: number }[];
  /** Bytes of all answers: status line, headers and body as sent. */
  readonly bytes: number;
}

export interface Relay {
  readonly baseUrl: string;
  /** What has passed since the last call. */
  take(): Wire;
  /** Milliseconds since anything passed. */
  quietMs(): number;
  stop(): Promise<void>;
}

/** Stands between a browser and the product and counts every answer, whoever in the browser asked for it. */
export async function startRelay(target: string): Promise<Relay> {
  const to = new URL(target);
  const agent = new Agent({ keepAlive: true });
  let passed: { path: string; status: number; bytes: number }[] = [];
  let lastAt = Date.now();

  const forward = (asked: IncomingMessage, answer: ServerResponse): void => {
    lastAt = Date.now();
    const onward = request({ host: to.hostname, port: to.port, path: asked.url, method: asked.method, headers: asked.headers, agent }, (given) => {
      const entry = { path: asked.url ?? "", status: given.statusCode ?? 0, bytes: headBytes(given) };
      passed.push(entry);
      answer.writeHead(given.statusCode ?? 502, given.rawHeaders);
      given.on("data", (chunk: Buffer) => {
        entry.bytes += chunk.length;
        lastAt = Date.now();
      });
      given.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  };

  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    take: () => {
      const requests = passed;
      passed = [];
      return { requests, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    quietMs: () => Date.now() - lastAt,
    stop: async () => {
      server.closeAllConnections();
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Status line and headers as they are written on HTTP/1.1. */
function headBytes(given: IncomingMessage): number {
  const line = `HTTP/1.1 ${given.statusCode} ${given.statusMessage ?? ""}\r\n`.length;
  return given.rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, line + 2);
}
