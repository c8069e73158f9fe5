import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { COURSE } from "./routes";

const DESK = { width: 1280, height: 900 };
/** 1280 px at 400 %: what WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 800 };

/** What axe objects to on the page as it stands: rule and place, one line each. */
export async function objections(page: Page, { within, rules }: { readonly within?: string; readonly rules?: readonly string[] } = {}): Promise<string[]> {
  // Without frames there is nothing for a second page to put together.
  let axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (within) axe = axe.include(within);
  if (rules) axe = axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`.replaceAll(/\s+/g, " ")),
  );
}

/** The same page in dark: what differs is colour. */
export async function objectionsInDark(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const found = await objections(page, { rules: ["color-contrast", "link-in-text-block"], ...(within ? { within } : {}) });
  await page.emulateMedia({ colorScheme: "light" });
  return found.map((each) => `dark: ${each}`);
}

/** Elements that make the page wider than a window of 320 px; empty when nothing has to be scrolled sideways. */
export async function overflowAt320(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROW);
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (node: Element) => node.getBoundingClientRect().right > root.clientWidth + 1;
    const innermost = [...document.querySelectorAll("body *")].filter((node) => sticksOut(node) && ![...node.children].some(sticksOut));
    const name = (node: Element | null | undefined) => `${node?.tagName.toLowerCase() ?? ""}.${node?.getAttribute("class") ?? ""}`;
    return [
      `${root.scrollWidth} px wide`,
      ...innermost.slice(0, 6).map((node) => `${name(node.parentElement?.parentElement)} > ${name(node.parentElement)} > ${name(node)}`),
    ];
  });
  await page.setViewportSize(DESK);
  return found.length > 0 ? [`at 320 px: ${found.join(", ")}`] : [];
}

/** What stands on a page of work once it is known who is there: the way to begin, the work, or how it went. */
const WORK = ".attempt .button, .question, .result-summary, .gate .button, .bench, .review-head, .exercise";
const WORK_PLACES = new Set([...COURSE.tests, ...COURSE.activities.filter(({ kind }) => kind !== "lesson")].map(({ path }) => path));

/** Opens a page and waits until what it shows of its own is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  if (WORK_PLACES.has(address.replace(/^\/\w+/, "")) || address.includes("/work/")) await expect(page.locator(WORK).first()).toBeVisible();
  await expect(page.locator("main .skeleton, main [aria-busy=true]")).toHaveCount(0);
}
