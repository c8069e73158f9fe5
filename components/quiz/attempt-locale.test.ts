import type { AttemptView } from "@/lib/contracts/learning";
import { expect, test } from "vitest";
import { attemptLocale } from "./attempt-locale";

const item = (locales: readonly ("en" | "ru" | "tk")[]): AttemptView["items"][number] => ({
  item: { id: "q", kind: "single", points: 1, objective: "o", options: ["a", "b"] },
  texts: Object.fromEntries(locales.map((locale) => [locale, { stem: locale }])),
});

test("Q4 a language is used only for the whole attempt", () => {
  expect(attemptLocale([item(["en", "ru"]), item(["en", "ru"])], "ru")).toBe("ru");
  expect(attemptLocale([item(["en", "ru"]), item(["en"])], "ru")).toBe("en");
  expect(attemptLocale([item(["en", "ru"])], "tk")).toBe("en");
  expect(attemptLocale([item(["en"])], "en")).toBe("en");
});
