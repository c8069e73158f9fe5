import "server-only";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** A book to set: the JSON of its model and the moment it carries as its date, in seconds. */
export interface BookOrder {
  readonly json: string;
  readonly createdAtSeconds: number;
}

/**
 * Sets a book as tagged PDF (PDF/UA-1) in this process, which should be one that ends afterwards: the compiler keeps memory.
 * Throws when the standard is broken (a figure without alternative text, a skipped level of headings).
 */
export function setBook({ json, createdAtSeconds }: BookOrder): Uint8Array {
  const here = path.join(process.cwd(), "lib", "platform", "pdf");
  const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [path.join(here, "..", "fonts")] }] });
  const { result, takeDiagnostics } = compiled(compiler, path.join(here, "book.typ"), json);
  if (!result) throw new Error(`the book could not be set: ${takeDiagnostics().slice(0, 2000)}`);
  try {
    return compiler.pdf(result, { pdfStandard: "ua-1", creationTimestamp: createdAtSeconds });
  } catch (error) {
    throw new Error(`the book breaks PDF/UA: ${error instanceof Error ? error.message.slice(0, 2000) : "no reason given"}`, { cause: error });
  }
}

function compiled(compiler: NodeCompiler, mainFilePath: string, json: string) {
  const outcome = compiler.compile({ mainFilePath, inputs: { book: json }, resetRead: true });
  return { result: outcome.result, takeDiagnostics: () => JSON.stringify(outcome.takeDiagnostics()?.shortDiagnostics ?? "no reason given") };
}
