import { exportComparisonPdf as operation } from "@/lib/contracts/comparison";
import { fileResponse } from "@/lib/http/file-response";
import { handlePublic } from "@/lib/http/handle";
import { comparisonFileWords } from "@/lib/i18n/comparison-file-words";
import { ok } from "@/lib/kernel/result";
import { comparisonFileName, printComparison } from "@/lib/usecases/export-comparison";

export const GET = handlePublic(operation, {
  run: async ({ runtime, query, address }) => {
    const bytes = await printComparison(runtime, { query, address, words: comparisonFileWords(query.locale) });
    return bytes.ok ? ok(fileResponse(bytes.value, { name: comparisonFileName(query.locale, "pdf"), media: "application/pdf" })) : bytes;
  },
});
