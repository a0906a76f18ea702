/**
 * Where a message stands says nothing: a quick reply is often drawn above what it answers. So what
 * a test has waited for is marked with the text it had, and only what is new or changed counts.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** In milliseconds. */
const patience = 15_000;
const pause = 50;

let marks = 0;

/** The newest shown thing that contains `part` and was not given before. Throws when none comes. */
export async function nextUnseen(page: Page, selector: string, part: string): Promise<Locator> {
  const candidates = page.locator(selector, { hasText: part });
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    for (const one of (await candidates.all()).reverse()) {
      const mark = `${++marks}`;
      if (await markAsSeen(one, mark)) return page.locator(`[data-mark="${mark}"]`);
    }
    await sleep(pause);
  }
  const all = (await shownText(page.locator('body'))).slice(-2_000);
  throw new Error(`Nothing new that says “${part}” was shown. The page says:
${all}`);
}

/** False when it was marked before and says the same as then, or has just been drawn anew. */
async function markAsSeen(one: Locator, mark: string): Promise<boolean> {
  const mine = (element: { dataset: Record<string, string>; textContent: string }, id: string) => {
    if (element.dataset.seen === element.textContent) return false;
    element.dataset.seen = element.textContent;
    element.dataset.mark = id;
    return true;
  };
  return await one.evaluate(mine, mark, { timeout: 1_000 }).catch(() => false);
}

/** What a reader sees of it, line by line. */
export async function shownText(shown: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent runs the lines together
  return await shown.innerText();
}
