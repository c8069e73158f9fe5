import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { browserOf, demo } from "./support/api";
import { word } from "./support/words";

test("E121 parts narrowed by state and language, strings beside the English, a file for a translator", async ({ browser }) => {
  const context = await browserOf(browser, demo("administrator"));
  const page = await context.newPage();
  await page.goto("/ru/admin/content");
  const main = page.locator("main");
  await main.getByLabel(word("ru", "contentStatus.filter.kind"), { exact: true }).selectOption("glossary");
  await main.getByLabel(word("ru", "contentStatus.filter.state"), { exact: true }).selectOption("machine_draft");
  await main.getByLabel(word("ru", "contentStatus.filter.language"), { exact: true }).selectOption("tk");
  await expect(page).toHaveURL(/kind=glossary.*state=machine_draft.*language=tk/u);
  const row = page.getByRole("row", { name: /glossary/u });
  await expect(row).toContainText(word("ru", "contentStatus.state.machine_draft"));

  const downloading = page.waitForEvent("download");
  await row.getByRole("link", { name: new RegExp(`${word("ru", "contentStatus.language.tk")}: XLIFF`, "u") }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file, "utf8")).toContain('<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"');

  await row.getByRole("link", { name: new RegExp(`${word("ru", "contentStatus.open")}.*${word("ru", "contentStatus.language.tk")}`, "u") }).click();
  const first = page.getByRole("row", { name: /terms.act.definition/u });
  await expect(first.locator("[lang=en]")).toContainText("The first element of trafficking");
  await expect(first.locator("[lang=tk]")).not.toBeEmpty();
  await expect(first).toContainText(word("ru", "contentStatus.state.machine_draft"));
  await context.close();
});
