/** A visit is registered, changed by words, noticed as a double, and called off. */
import type { Cast, Scene } from '../stage.ts';

export const registering: readonly Scene[] = [
  { name: 'welcome', play: welcome },
  { name: 'register', play: register },
  { name: 'change', after: 'register', play: change },
  { name: 'duplicate', after: 'register', play: duplicate },
  { name: 'call-off', after: 'change', play: callOff },
];

async function welcome(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('hjälp', 'help');
  await anna.see((t) => t.help.heading);
  await anna.picture('help-officer');
  await anna.pictureChat('welcome');
}

async function register(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('ny delegation från Tianjin', 'new delegation from Tianjin');
  await anna.see((t) => t.draft.heading.visit('Tianjin'));
  await anna.picture('understood');
  await anna.say(
    'Tianjin Cancer Hospital, 12–14 mars, 8 personer, värd Lunds universitet',
    'Tianjin Cancer Hospital, 12–14 March, 8 people, host Lunds universitet',
  );
  await anna.see((t) => t.draft.confirm);
  await anna.picture('confirm');
  await anna.click((t) => t.buttons.register);
  await anna.see((t) => t.delegation.registered('D-2027-001'));
  await anna.picture('registered');
}

async function change(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('ändra till 10 personer', 'change to 10 people');
  await anna.see((t) => t.delegation.changed('D-2027-001', []).split(':')[0] ?? '');
  await anna.picture('changed');
  await anna.say('historik', 'history');
  await anna.see((t) => `${t.history.title} D-2027-001`);
  await anna.picture('history');
}

async function duplicate(as: Cast): Promise<void> {
  const megan = await as('Megan');
  await megan.say(
    'ny delegation från Tianjin Cancer Hospital 12–14 mars',
    'new delegation from Tianjin Cancer Hospital 12–14 March',
  );
  await megan.see((t) => t.finding.registerAnother);
  await megan.picture('duplicate');
  await megan.click((t) => t.buttons.cancel);
}

async function callOff(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say(
    'resa till Sichuan University i Chengdu 7–9 juni om livsmedel, 3 personer',
    'trip to Sichuan University in Chengdu 7–9 June about food, 3 people',
  );
  await anna.see((t) => t.draft.confirm);
  await anna.click((t) => t.buttons.register);
  await anna.see((t) => t.stage('registered', 'trip'));
  await anna.say('ställ in resan', 'call off the trip');
  await anna.see((t) => t.delegation.callOffFooter);
  await anna.picture('call-off');
  await anna.fill(
    (t) => t.delegation.callOffReason,
    'Universitetet bad om ett nytt datum.',
    'The university asked for another date.',
  );
  await anna.click((t) => t.buttons.callOff('trip'));
  await anna.see((t) => t.stage('cancelled', 'trip'));
  await anna.picture('called-off');
}
