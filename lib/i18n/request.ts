import { isLocale } from "@/lib/kernel/locale";
import { getRequestConfig } from "next-intl/server";
import { routing } from "./routing";

/** Messages of one language, on the server only. Pages that need words in the browser pick them by namespace. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : routing.defaultLocale;
  const { default: messages } = await import(`./messages/${locale}.json`);
  return { locale, messages, timeZone: "UTC" };
});
