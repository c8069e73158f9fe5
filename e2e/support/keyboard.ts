import { expect, type Locator, type Page } from "@playwright/test";
import type { Item, ItemKey } from "@/lib/domain/catalogue";

/** More stops than any page of ours has between two places. */
const MOST_STOPS = 250;

const holdsFocus = (place: Locator) => place.evaluate((node) => node.contains(document.activeElement));

/** Presses Tab until the focus is in `place`. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await holdsFocus(place)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${place.toString()}`);
}

/** Chooses the entry at `index` of a native list that stands at its empty first entry. */
async function choose(page: Page, list: Locator, index: number): Promise<void> {
  await tabTo(page, list);
  for (let step = 0; step <= index; step += 1) await page.keyboard.press("ArrowDown");
}

/** Chooses the radio at `index` of a group where nothing is chosen yet. */
export async function chooseRadio(page: Page, group: Locator, index: number): Promise<void> {
  await tabTo(page, group.getByRole("radio").first());
  await page.keyboard.press("Space");
  for (let step = 0; step < index; step += 1) await page.keyboard.press("ArrowDown");
  await expect(group.getByRole("radio").nth(index)).toBeChecked();
}

export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
}

export async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Answers a question from its key with nothing but the keyboard. The focus stands before the question. */
export async function answerByKeyboard(page: Page, question: Locator, item: Item, key: ItemKey): Promise<void> {
  if (item.kind === "single" && "choice" in key) await chooseRadio(page, question, item.options.indexOf(key.choice));
  else if (item.kind === "multiple" && "choices" in key)
    await tickAll(
      page,
      question,
      key.choices.map((choice) => item.options.indexOf(choice)),
    );
  else if (item.kind === "highlight" && "spans" in key)
    await tickAll(
      page,
      question,
      key.spans.map((span) => item.spans.indexOf(span)),
    );
  else if (item.kind === "match" && "pairs" in key) {
    for (const [index, left] of item.left.entries()) await choose(page, question.getByRole("combobox").nth(index), item.right.indexOf(key.pairs[left] ?? ""));
  } else if (item.kind === "cloze" && "gaps" in key) {
    for (const [index, gap] of item.gaps.entries()) await choose(page, question.getByRole("combobox").nth(index), gap.choices.indexOf(key.gaps[gap.id] ?? ""));
  } else if (item.kind === "grid" && "rows" in key) {
    for (const [index, row] of item.rows.entries())
      await chooseRadio(page, question.getByRole("radiogroup").nth(index), item.columns.indexOf(key.rows[row] ?? ""));
  } else if (item.kind === "short" && "accept" in key) {
    await tabTo(page, question.getByRole("textbox"));
    await page.keyboard.type(key.accept[0] ?? "");
  } else if (item.kind === "order" && "order" in key) await putInOrder(page, question, key.order);
  else throw new Error(`the key of ${item.id} does not fit a ${item.kind}`);
}

async function tickAll(page: Page, question: Locator, places: readonly number[]): Promise<void> {
  for (const place of places.toSorted((one, other) => one - other)) await tick(page, question.getByRole("checkbox").nth(place));
}

async function putInOrder(page: Page, question: Locator, wanted: readonly string[]): Promise<void> {
  const entries = () => question.locator("[data-entry]").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-entry")));
  for (const [target, entry] of wanted.entries()) {
    const up = question.locator(`[data-entry="${entry}"] [data-way="up"]`);
    for (let at = (await entries()).indexOf(entry); at > target; at -= 1) {
      await tabTo(page, up);
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await entries()).indexOf(entry)).toBe(at - 1);
      await expect(up).toBeFocused();
    }
  }
}
