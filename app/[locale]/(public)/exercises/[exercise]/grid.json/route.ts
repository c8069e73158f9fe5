import { comparisonWords } from "@/lib/i18n/comparison-words";
import { isLocale, LOCALES } from "@/lib/kernel/locale";
import { readGrid, readGridIds } from "@/lib/usecases/read-comparison";

// A public file like a page, built once: the grid of a comparison, with what the laws say. Practice, so it may travel.
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => readGridIds().map((exercise) => ({ locale, exercise })));
}

export async function GET(_request: Request, { params }: { readonly params: Promise<{ locale: string; exercise: string }> }) {
  const { locale, exercise } = await params;
  const grid = isLocale(locale) ? readGrid(exercise, locale, comparisonWords(locale)) : undefined;
  return grid ? Response.json(grid) : new Response(null, { status: 404 });
}
