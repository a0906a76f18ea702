/** One person's local Teams client, driven as a person would: by what can be read on it. */
import type { Locator, Page } from 'playwright-core';
import { fillInput } from './fill-input.ts';
import { nextUnseen, shownText } from './unseen.ts';

export interface Client {
  /** Writes a message to the bot and sends it. Line breaks arrive as such. */
  say(text: string): Promise<void>;
  /** The text of the next message from the bot, not waited for before, that contains this. */
  waitForMessage(part: string): Promise<string>;
  /**
   * The text of the next card that contains this and was not waited for before; a card that has
   * changed in place counts as new. `fill` and `click` then mean this card.
   */
  waitForCard(part: string): Promise<string>;
  /** Fills the input with this label. Days as 2027-03-12; several choices with commas; true, false. */
  fill(label: string, value: string): Promise<void>;
  click(buttonTitle: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(width: number): Promise<void>;
  /** The card that was waited for last. */
  readonly card: Locator;
  /** For whatever else a test must look at. */
  readonly page: Page;
}

/** As soon as a card is shown, a plain search for a text box finds the card's instead. */
const editor = 'div[role="textbox"][data-lexical-editor="true"]';
/** How long the list of conversations takes to slide away on a narrow page, in milliseconds. */
const slide = 500;
/** One's own messages have no author. */
const fromBot = ':has(> [aria-label="Message header"] [aria-label="Message author"])';

export async function openClient(page: Page, url: string): Promise<Client> {
  await page.goto(url);
  await page.locator(editor).waitFor({ timeout: 30_000 });
  // The log takes a third of the width from the conversation.
  await page.locator('button[title="Hide log panel"]').click();
  let card: Locator = page.locator('.ac-adaptiveCard').last();
  return {
    say: async (text) => {
      await page.locator(editor).click();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    waitForMessage: async (part) => await shownText(await nextUnseen(page, fromBot, part)),
    waitForCard: async (part) => {
      card = await nextUnseen(page, '.ac-adaptiveCard', part);
      return await shownText(card);
    },
    fill: async (label, value) => await fillInput(card, label, value),
    click: async (name) => await card.getByRole('button', { name, exact: true }).click(),
    screenshot: async (path) => void (await page.screenshot({ path })),
    setViewport: async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(slide);
    },
    get card() {
      return card;
    },
    page,
  };
}
