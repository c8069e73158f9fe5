import { exportComparisonXlsx as operation } from "@/lib/contracts/comparison";
import { fileResponse } from "@/lib/http/file-response";
import { handlePublic } from "@/lib/http/handle";
import { comparisonFileWords } from "@/lib/i18n/comparison-file-words";
import { ok } from "@/lib/kernel/result";
import { comparisonFileName, tabulateComparison } from "@/lib/usecases/export-comparison";

const MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const GET = handlePublic(operation, {
  run: async ({ runtime, query, address }) => {
    const bytes = await tabulateComparison(runtime, { query, address, words: comparisonFileWords(query.locale) });
    return bytes.ok ? ok(fileResponse(bytes.value, { name: comparisonFileName(query.locale, "xlsx"), media: MEDIA })) : bytes;
  },
});
