/** The team's channel and Teams' own windows in a local Teams client, driven as a person would. */
import type { Locator, Page } from 'playwright-core';

const editor = 'div[role="textbox"][data-lexical-editor="true"]';

/** Opens a channel of the team, by what it is called. */
export async function openChannel(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`- ${name}$`) }).click();
  await page.getByRole('button', { name: 'Post', exact: true }).waitFor();
}

/** Begins a thread. */
export async function post(page: Page, text: string, mention = ''): Promise<void> {
  await write(page, page.locator(editor).first(), text, mention);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

/** Answers in the latest thread. */
export async function answer(page: Page, text: string, mention = ''): Promise<void> {
  await write(page, page.locator(editor).nth(1), text, mention);
  await page.keyboard.press('Enter');
}

async function write(page: Page, where: Locator, text: string, mention: string): Promise<void> {
  await where.click();
  if (mention) {
    await page.keyboard.type(`@${mention}`);
    await page.locator('#typeahead-menu [role="menuitem"]').first().click();
  }
  await page.keyboard.insertText(text);
}

/** Chooses the one command that an app has for a message, on the latest thread's first. */
export async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Show more information' }).first().click();
  await page.getByRole('menuitem', { name: 'Action Command' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  return page.getByRole('dialog');
}

/** Searches beside where one writes and puts the row that shows this into what is being written. */
export async function share(page: Page, text: string, row: string): Promise<void> {
  await page.getByLabel('Trigger Message Extension App').first().click();
  await page.getByRole('menuitem', { name: 'Search Command' }).click();
  await page.getByPlaceholder('Enter a search term').fill(text);
  await page.getByText(row).last().click();
}
