/**
 * The step in view, as the id of its heading: the last `[data-step]` whose top has passed the upper third of the window.
 * Undefined above the first step. Runs in the browser.
 */
export function stepInView(): string | undefined {
  const line = window.innerHeight / 3;
  let found: string | undefined;
  for (const element of document.querySelectorAll<HTMLElement>("[data-step]")) {
    if (element.getBoundingClientRect().top > line) break;
    found = element.dataset.step;
  }
  return found;
}

/** Query and step to carry to the same page in another language. */
export function placeSuffix(): string {
  const step = stepInView();
  return `${window.location.search}${step ? `#${step}` : window.location.hash}`;
}
