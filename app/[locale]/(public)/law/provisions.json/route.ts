import { isLocale, LOCALES } from "@/lib/kernel/locale";
import { readLawNames, readLawProfile } from "@/lib/usecases/read-law-profile";

// Every provision by its reference, for the reasons after a quiz: built once, the same for everybody.
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function GET(_request: Request, { params }: { readonly params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const all = readLawNames(locale).flatMap(({ id }) => Object.entries(readLawProfile(id, locale)?.provisions ?? {}));
  // What a provision says stands on the page of its law; a reason needs its name and address.
  return Response.json(Object.fromEntries(all.map(([ref, provision]) => [ref, { ...provision, says: null }])));
}
