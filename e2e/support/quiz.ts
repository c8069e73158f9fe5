import { expect, type Locator, type Page, type Response } from "@playwright/test";
import type { AttemptView, Receipt } from "@/lib/contracts/learning";
import type { Item, ItemKey } from "@/lib/domain/catalogue";
import { itemKeys } from "./content-keys";
import { word } from "./words";

function isCommand(kind: string) {
  return (response: Response) => response.url().endsWith("/api/v1/commands") && (response.request().postData() ?? "").includes(`"${kind}"`);
}

/** Presses "start" and returns the attempt as the server drew it: the order of its items and of their parts. */
export async function startAttempt(page: Page, locale: string): Promise<AttemptView> {
  const answered = page.waitForResponse(isCommand("attempt.start"));
  await page
    .getByRole("main")
    .getByRole("button", {
      name: new RegExp(`^(${word(locale, "quiz.intro.start")}|${word(locale, "quiz.intro.startNumber")}|${word(locale, "quiz.intro.continue")})`),
    })
    .click();
  const { receipts } = (await (await answered).json()) as { receipts: Receipt[] };
  const attempt = receipts.find(({ result }) => result?.attempt)?.result?.attempt;
  if (!attempt) throw new Error("the server answered no attempt");
  return attempt;
}

/** Answers the question on the screen from its key, with mouse and native controls. */
export async function answerRightly(page: Page, item: Item): Promise<void> {
  const key = itemKeys.get(item.id);
  if (!key) throw new Error(`no key for ${item.id}`);
  await answerWith(page, item, key);
}

async function answerWith(page: Page, item: Item, key: ItemKey): Promise<void> {
  const question = page.locator(".question");
  if (item.kind === "single" && "choice" in key) await question.getByRole("radio").nth(item.options.indexOf(key.choice)).check();
  else if (item.kind === "multiple" && "choices" in key)
    for (const choice of key.choices) await question.getByRole("checkbox").nth(item.options.indexOf(choice)).check();
  else if (item.kind === "match" && "pairs" in key)
    for (const left of item.left)
      await question
        .getByRole("combobox")
        .nth(item.left.indexOf(left))
        .selectOption(key.pairs[left] ?? "");
  else if (item.kind === "order" && "order" in key) await putInOrder(page, key.order);
  else if (item.kind === "cloze" && "gaps" in key) {
    for (const [index, { id }] of item.gaps.entries())
      await question.getByRole("combobox", { name: new RegExp(` ${index + 1} `) }).selectOption(key.gaps[id] ?? "");
  } else if (item.kind === "grid" && "rows" in key) {
    for (const row of item.rows)
      await question
        .getByRole("radiogroup")
        .nth(item.rows.indexOf(row))
        .locator("label.choice")
        .nth(item.columns.indexOf(key.rows[row] ?? ""))
        .click();
  } else if (item.kind === "short" && "accept" in key) {
    await question.getByRole("textbox").fill(key.accept[0] ?? "");
    await question.getByRole("textbox").blur();
  } else if (item.kind === "highlight" && "spans" in key)
    await markSpans(
      question,
      key.spans.map((span) => item.spans.indexOf(span)),
    );
  else throw new Error(`the key of ${item.id} does not fit a ${item.kind}`);
}

/** By key: a passage that runs over two lines has no middle to click on. */
async function markSpans(question: Locator, places: readonly number[]): Promise<void> {
  for (const place of places) {
    const box = question.getByRole("checkbox").nth(place);
    await box.focus();
    await box.press("Space");
    await expect(box).toBeChecked();
  }
}

async function putInOrder(page: Page, wanted: readonly string[]): Promise<void> {
  const entries = page.locator(".question [data-entry]");
  const current = () => entries.evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-entry")));
  let moved = false;
  for (const [target, entry] of wanted.entries()) {
    for (let at = (await current()).indexOf(entry); at > target; at -= 1) {
      await page.locator(`[data-entry="${entry}"] [data-way="up"]`).click();
      await expect.poll(async () => (await current()).indexOf(entry)).toBe(at - 1);
      moved = true;
    }
  }
  if (!moved) await page.locator(".question").getByRole("button").last().click();
}

/** Answers every question of an open attempt and hands it in; `between` runs before the question of that index. */
export async function answerAll(page: Page, locale: string, attempt: AttemptView, between?: (index: number) => Promise<void>): Promise<void> {
  for (const [index, { item }] of attempt.items.entries()) {
    await between?.(index);
    await expect(page.getByRole("heading", { level: 2, name: new RegExp(`${index + 1} `) })).toBeVisible();
    await answerRightly(page, item);
    const last = index === attempt.items.length - 1;
    await page.getByRole("button", { name: word(locale, last ? "quiz.player.toReview" : "quiz.player.next"), exact: true }).click();
  }
}

/** The last look, then handing in; waits for the result. */
export async function handIn(page: Page, locale: string): Promise<void> {
  await expect(page.getByRole("heading", { name: word(locale, "quiz.review.title") })).toBeVisible();
  await page.getByRole("button", { name: word(locale, "quiz.review.submit"), exact: true }).click();
  await expect(page.getByRole("heading", { name: word(locale, "quiz.result.title"), exact: true })).toBeVisible();
}
