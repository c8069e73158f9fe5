import { expect, type Page } from "@playwright/test";
import { word } from "./words";

/** The published password of the demonstration (lib/usecases/demonstration/cast.ts). */
export const PASSWORD = "lantern-river-orchard";

export async function signIn(page: Page, locale: string, login: string, password = PASSWORD): Promise<void> {
  await page.goto(`/${locale}/sign-in`);
  await page.getByLabel(word(locale, "session.login"), { exact: true }).fill(login);
  await page.getByLabel(word(locale, "session.password"), { exact: true }).fill(password);
  await page
    .getByRole("main")
    .getByRole("button", { name: word(locale, "session.submit"), exact: true })
    .click();
  await page.waitForURL(`**/${locale}/home`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
