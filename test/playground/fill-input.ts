/** Fills a card's input, whatever kind it is. Its id is random, so it is found by its label. */
import type { Locator, Page } from 'playwright-core';
import { shownText } from './unseen.ts';

export async function fillInput(card: Locator, label: string, value: string): Promise<void> {
  const id = await card
    .locator('label', { hasText: exactly(label) })
    .first()
    .getAttribute('for');
  const input = card.locator(`[id="${id}"]`);
  const kind = await input.evaluate((element) => {
    const popup = element.getAttribute('aria-haspopup');
    return popup ?? element.getAttribute('role') ?? element.getAttribute('type') ?? element.tagName;
  });
  if (kind === 'dialog') await pickDay(card.page(), input, value);
  else if (kind === 'combobox') await pickChoice(card.page(), input, value);
  else if (kind === 'checkbox') await input.setChecked(value === 'true');
  else if (kind === 'radiogroup' || kind === 'DIV') await tick(input, value);
  else await input.fill(value);
}

/** A label stands as it is, or with the star of what must be filled in. */
function exactly(label: string): RegExp {
  return new RegExp(`^\\s*${label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}\\s*\\*?\\s*$`, 'u');
}

async function pickChoice(page: Page, input: Locator, choice: string): Promise<void> {
  await input.click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

async function tick(group: Locator, choices: string): Promise<void> {
  for (const choice of choices.split(',')) {
    await group.locator('label').getByText(choice.trim(), { exact: true }).click();
  }
}

/** The calendar's own words are English; it knows no other way to a day than turning its pages. */
async function pickDay(page: Page, input: Locator, date: string): Promise<void> {
  await input.click();
  const calendar = page.getByRole('dialog', { name: 'Calendar' });
  const day = new Date(`${date}T00:00:00Z`);
  const month = day.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  const title = calendar.locator('[aria-live="polite"]').last();
  for (;;) {
    const shown = await shownText(title);
    if (shown === `${month} ${day.getUTCFullYear()}`) break;
    const isBefore = Date.parse(`1 ${shown} UTC`) < day.getTime();
    await calendar.locator(`[title^="${isBefore ? 'Next' : 'Previous'} month"]`).click();
  }
  const name = `${day.getUTCDate()}, ${month}, ${day.getUTCFullYear()}`;
  await calendar.getByRole('button', { name, exact: true }).click();
}
