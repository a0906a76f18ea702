/** Political participation: asked for, prepared by the unit, voted on and decided. */

import type { Texts } from '../../../src/texts/texts.ts';
import type { Actor } from '../actor.ts';
import type { Cast, Scene } from '../stage.ts';

export const deciding: readonly Scene[] = [
  { name: 'request', after: 'register', play: request },
  { name: 'decide', after: 'request', play: decide },
];

async function request(as: Cast): Promise<void> {
  const anna = await as('Anna');
  const megan = await as('Megan');
  const eva = await as('Eva');
  await anna.say(
    'begär politisk medverkan för D-2027-001',
    'request political participation for D-2027-001',
  );
  await anna.see((t) => t.request.inputs.known);
  await anna.fill((t) => t.request.inputs.known, 'Eva Holmgren');
  await anna.fill(
    (t) => t.request.inputs.others,
    'Anna Ek, regionråd',
    'Anna Ek, regional commissioner',
  );
  await anna.picture('request');
  await anna.click((t) => t.buttons.continue);
  await anna.see((t) => t.request.ask.motivation('Eva Holmgren'));
  await anna.say('Öppnar kontakter med sjukhusets ledning', 'Opens contacts with its management');
  await anna.see((t) => t.request.ask.motivation('Anna Ek'));
  await anna.say(
    'Håller relationen med Tianjin sedan 2025',
    'Keeps up the relation with Tianjin since 2025',
  );
  await anna.see((t) => t.request.inputs.dialogue);
  await anna.say('Lunds universitet 14 december', 'Lunds universitet 14 December');
  await anna.see((t) => t.request.ask.confirm);
  await anna.picture('request-ready');
  await anna.click((t) => t.request.buttons.toUnit);
  await megan.see((t) => t.request.questions.prepare);
  await megan.picture('prepare');
  await megan.click((t) => t.request.buttons.toGrip);
  await eva.see((t) => t.request.states.waiting);
  await eva.picture('vote');
}

async function decide(as: Cast): Promise<void> {
  const eva = await as('Eva');
  await vote(eva);
  await eva.see((t) => t.request.states.voted);
  await eva.picture('voted');
  const jonas = await as('Jonas');
  await jonas.say('vad väntar på mig', 'what is waiting for me');
  await jonas.see((t) => t.request.states.waiting);
  await vote(jonas);
  await jonas.see((t) => t.request.isDecided);
  await jonas.picture('decided');
  const anna = await as('Anna');
  await anna.see((t) => t.request.isDecided);
  await anna.picture('outcome');
}

async function vote(member: Actor): Promise<void> {
  await member.fill(voteFor('Eva Holmgren'), (t) => t.request.buttons.yes ?? '');
  await member.fill(voteFor('Anna Ek'), (t) => t.request.buttons.no);
  await member.click((t) => t.request.buttons.send);
}

function voteFor(name: string): (t: Texts) => string {
  return (t) => t.request.inputs.voteFor(name);
}
