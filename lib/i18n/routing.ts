import { LOCALES } from "@/lib/kernel/locale";
import { defineRouting } from "next-intl/routing";

/** Every address begins with its language. `proxy.ts` sends a bare address to the remembered one, or to Russian. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "ru",
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
