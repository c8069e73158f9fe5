import { LOCALES } from "@/lib/kernel/locale";
import { readEngineProfile, readLawNames } from "@/lib/usecases/read-law-profile";

// A public file like a page, built once: the law as the engine takes it, loaded when somebody asks "what if".
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => readLawNames(locale).map(({ id }) => ({ locale, profile: id })));
}

export async function GET(_request: Request, { params }: { readonly params: Promise<{ locale: string; profile: string }> }) {
  const profile = readEngineProfile((await params).profile);
  return profile ? Response.json(profile) : new Response(null, { status: 404 });
}
