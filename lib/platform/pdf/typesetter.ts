import "server-only";
import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import { z } from "zod";

/** A document to set: a template of this folder, its plain-text inputs, and when it was made, in seconds. */
export interface TypesettingOrder {
  readonly template: "certificate.typ" | "comparison.typ";
  readonly inputs: Readonly<Record<string, string>>;
  readonly createdAtSeconds: number;
}

/** The compiler keeps about 0.8 MB of every distinct document for ever: after this many the process is replaced. */
const DOCUMENTS_PER_PROCESS = 150;
/** A process that has had nothing to do for this long is ended. */
const IDLE_MS = 120_000;
const PATIENCE_MS = 20_000;
const answerSchema = z.object({ id: z.number(), pdf: z.instanceof(Uint8Array).optional(), problem: z.string().optional() });

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(reason: Error): void;
}

/** One compiler process with what was asked of it. */
class Typesetter {
  private readonly waiting = new Map<number, Waiting>();
  private readonly child: ChildProcess;
  private asked = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly ended: () => void) {
    const program = path.join(/* turbopackIgnore: true */ process.cwd(), "lib", "platform", "pdf", "typesetter-process.mjs");
    // It gets none of our settings: secrets are none of its business.
    this.child = fork(program, [], { serialization: "advanced", execArgv: [], env: { NODE_ENV: "production" }, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    this.child.on("message", (message) => this.take(message));
    this.child.on("error", (error) => this.give(error));
    this.child.on("exit", () => this.give(new Error("the typesetting process ended")));
  }

  get spent(): boolean {
    return this.asked >= DOCUMENTS_PER_PROCESS;
  }

  order(given: TypesettingOrder): Promise<Uint8Array> {
    this.asked += 1;
    const id = this.asked;
    clearTimeout(this.idle);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.give(new Error("typesetting took too long")), PATIENCE_MS);
      const settle = (act: () => void): void => {
        clearTimeout(late);
        act();
      };
      this.waiting.set(id, { resolve: (pdf) => settle(() => resolve(pdf)), reject: (reason) => settle(() => reject(reason)) });
      this.child.send({ id, ...given }, (error) => error && this.give(error));
    });
  }

  private take(message: unknown): void {
    const { id, pdf, problem } = answerSchema.parse(message);
    const found = this.waiting.get(id);
    this.waiting.delete(id);
    if (pdf) found?.resolve(pdf);
    else found?.reject(new Error(`the document could not be set: ${problem ?? "no reason given"}`));
    if (this.waiting.size > 0) return;
    if (this.spent) this.end();
    else this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
  }

  /** Gives up: whoever waits is told, and the process is ended. */
  private give(reason: Error): void {
    for (const waiting of this.waiting.values()) waiting.reject(reason);
    this.waiting.clear();
    this.end();
  }

  private end(): void {
    clearTimeout(this.idle);
    this.ended();
    this.child.kill("SIGKILL");
  }
}

let current: Typesetter | undefined;

/** Sets one document as tagged PDF (PDF/UA-1). Throws when the template or its inputs are at fault, or time runs out. */
export function typeset(order: TypesettingOrder): Promise<Uint8Array> {
  if (current?.spent) current = undefined;
  if (current === undefined) {
    const made: Typesetter = new Typesetter(() => {
      if (current === made) current = undefined;
    });
    current = made;
  }
  return current.order(order);
}
