/** A team's channel: an answer in the thread, a visit searched for and shared, a message made a visit. */
import type { Page } from 'playwright-core';
import { openChannel, openDialog, post, share } from '../../../test/playground/channel.ts';
import type { Cast, Scene } from '../stage.ts';

export const elsewhere: readonly Scene[] = [
  { name: 'channel', after: 'register', play: channel },
  { name: 'share', after: 'register', play: shareVisit },
  { name: 'message', after: 'register', play: registerMessage },
];

const letters = {
  sv: 'En delegation från Nankai University vill komma 19–21 april. De är 8 personer från Tianjin. Temat är livsmedel.',
  en: 'A delegation from Nankai University would like to come 19–21 April. They are 8 people from Tianjin. The theme is food.',
};

async function channel(as: Cast): Promise<void> {
  const anna = await as('Anna');
  const { page } = anna.client;
  await openChannel(page, 'General');
  await post(page, anna.language === 'sv' ? ' visa D-1' : ' show D-1', 'Deleg');
  await anna.see('D-2027-001');
  await anna.pictureThread('channel');
  await goHome(page);
}

async function shareVisit(as: Cast): Promise<void> {
  const anna = await as('Anna');
  const { page } = anna.client;
  await openChannel(page, 'General');
  await share(page, 'Tianjin', 'D-2027-001 Tianjin Cancer Hospital');
  await anna.see((t) => t.extensions.sharedBy('Anna Lindqvist', '2027-01-11'));
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await anna.see((t) => t.extensions.sharedBy('Anna Lindqvist', '2027-01-11'));
  await anna.pictureThread('shared');
  await goHome(page);
}

async function registerMessage(as: Cast): Promise<void> {
  const anna = await as('Anna');
  const { page } = anna.client;
  await openChannel(page, 'General');
  await post(page, letters[anna.language]);
  await page.getByText('Nankai University').first().waitFor();
  const dialog = await openDialog(page);
  await anna.see((t) => t.extensions.check(''));
  await anna.picture('message');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await goHome(page);
}

/** Back to one's own chat with the bot. */
async function goHome(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
}
