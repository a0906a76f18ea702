/** What there is to see: lists, settings, the strategy, drafts, how the service is doing. */
import type { Cast, Scene } from '../stage.ts';

export const looking: readonly Scene[] = [
  { name: 'list', after: 'register', play: list },
  { name: 'settings', play: settings },
  { name: 'strategy', play: strategy },
  { name: 'drafts', play: drafts },
  { name: 'help', play: help },
];

async function list(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('visa besök från Tianjin i mars', 'show visits from Tianjin in March');
  await anna.see((t) => t.finding.footer);
  await anna.picture('list');
}

async function settings(as: Cast): Promise<void> {
  const karin = await as('Karin');
  await karin.say('sätt svarstiden till 7 arbetsdagar', 'set the answer time to 7 working days');
  await karin.see((t) => t.settings.heading);
  await karin.picture('settings');
  await karin.say('visa status', 'show status');
  await karin.see((t) => t.status.heading);
  await karin.picture('status');
}

async function strategy(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('strategi S24', 'strategy S24');
  await anna.see('S24');
  await anna.picture('strategy');
}

async function drafts(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('ny resa till Guangdong', 'new trip to Guangdong');
  await anna.see((t) => t.draft.heading.trip('Guangdong'));
  await anna.say('utkast', 'drafts');
  await anna.see((t) => t.drafts.heading);
  await anna.picture('drafts');
}

/** What each role is told; the officer's help is seen first of all. */
async function help(as: Cast): Promise<void> {
  for (const [name, picture] of [
    ['Megan', 'help-unit'],
    ['Eva', 'help-grip'],
    ['Karin', 'help-admin'],
  ] as const) {
    const person = await as(name);
    await person.say('hjälp', 'help');
    await person.see((t) => t.help.heading);
    await person.picture(picture);
  }
}
