// A process of its own that sets documents with Typst: its memory grows with every distinct document, so the parent
// ends it after a number of them. Speaks over the process channel; reads nothing outside this folder and the fonts.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const here = path.dirname(fileURLToPath(import.meta.url));
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [path.join(here, "..", "fonts")] }] });

/** A document as tagged PDF, or the compiler's own words on why it could not be set. */
function typeset({ template, inputs, createdAtSeconds }) {
  const result = compiler.compile({ mainFilePath: path.join(here, template), inputs, resetRead: true });
  if (!result.result) return { problem: JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? "no reason given").slice(0, 2000) };
  const pdf = compiler.pdf(result.result, { pdfStandard: "ua-1", creationTimestamp: createdAtSeconds });
  compiler.evictCache(10);
  return { pdf };
}

process.on("message", (order) => {
  let answer;
  try {
    answer = typeset(order);
  } catch (error) {
    answer = { problem: error instanceof Error ? error.message.slice(0, 2000) : "no reason given" };
  }
  process.send({ id: order.id, ...answer });
});
process.on("disconnect", () => process.exit(0));
