import { isLocale, LOCALES } from "@/lib/kernel/locale";
import { readExercise, readExerciseIds } from "@/lib/usecases/read-catalogue";

// A public file like a page, built once: the script of an exercise with its words, so that it runs without a network.
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => readExerciseIds().map((exercise) => ({ locale, exercise })));
}

export async function GET(_request: Request, { params }: { readonly params: Promise<{ locale: string; exercise: string }> }) {
  const { locale, exercise } = await params;
  const found = isLocale(locale) ? readExercise(exercise, locale) : undefined;
  return found ? Response.json(found) : new Response(null, { status: 404 });
}
