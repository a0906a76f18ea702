/** The visit is over: points are asked for, understood and saved, come in the morning and are done. */
import type { Cast, Scene } from '../stage.ts';

export const following: readonly Scene[] = [
  { name: 'after-visit', after: 'register', play: afterVisit },
  { name: 'digest', after: 'after-visit', play: digest },
];

async function afterVisit(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await as('Megan');
  await anna.say('tid 2027-03-16', 'time 2027-03-16');
  await anna.see((t) => t.points.afterVisit.input);
  await anna.picture('after-visit');
  const lines = [
    'Skicka kontaktlistan till Tianjin senast 1 april, Megan',
    'Boka uppföljningsmöte senast 8 april, Megan',
  ];
  const english = [
    'Send the contact list to Tianjin by 1 April, Megan',
    'Book a follow-up meeting by 8 April, Megan',
  ];
  await anna.fill((t) => t.points.afterVisit.input, lines.join('\n'), english.join('\n'));
  await anna.click((t) => t.buttons.continue);
  await anna.see((t) => t.points.add.confirm);
  await anna.picture('points');
  await anna.click((t) => t.buttons.save);
  await anna.see('D-2027-001/1');
  await anna.picture('points-saved');
}

async function digest(as: Cast): Promise<void> {
  const anna = await as('Anna');
  const megan = await as('Megan');
  await anna.say('tid 2027-04-06', 'time 2027-04-06');
  await megan.see((t) => t.points.list.digest('2027-04-06'));
  await megan.picture('digest');
  await megan.tick('D-2027-001/1');
  await megan.click((t) => t.points.buttons.done);
  await megan.see((t) => t.points.outcome.left(t.points.outcome.answeredCount(1), 1));
  await megan.picture('digest-answered');
}
