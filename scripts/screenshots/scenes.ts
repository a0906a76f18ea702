/** The scenes of the story, in the order in which they are played; each ends in its pictures. */
import type { InputName } from '../../src/domain/field-inputs.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { openChannel, post } from '../../test/playground/channel.ts';
import type { Actor } from './actor.ts';

/** Opens someone's client the first time, and gives the same again. */
export type Cast = (name: string) => Promise<Actor>;
type Scene = (as: Cast) => Promise<void>;

export const scenes: readonly Scene[] = [
  register,
  changeByWords,
  noticeDuplicate,
  fillIn,
  confirmWithDeviation,
  lookUp,
  answerInChannel,
  askForPoliticians,
  decide,
  followUp,
];

async function register(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('hjälp', 'help');
  await anna.see((t) => t.help.heading);
  await anna.picture('help-officer');
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

async function changeByWords(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('ändra till 10 personer', 'change to 10 people');
  await anna.see((t) => t.delegation.changed('D-2027-001', []).split(':')[0] ?? '');
  await anna.picture('changed');
  await anna.say('historik', 'history');
  await anna.see((t) => `${t.history.title} D-2027-001`);
  await anna.picture('history');
}

async function noticeDuplicate(as: Cast): Promise<void> {
  const megan = await as('Megan');
  await megan.say(
    'ny delegation från Tianjin Cancer Hospital 12–14 mars',
    'new delegation from Tianjin Cancer Hospital 12–14 March',
  );
  await megan.see((t) => t.finding.registerAnother);
  await megan.picture('duplicate');
  await megan.click((t) => t.buttons.cancel);
}

async function fillIn(as: Cast): Promise<void> {
  const megan = await as('Megan');
  await megan.say(
    'ny delegation från Wuhan University 3–6 maj, 12 personer, life science',
    'new delegation from Wuhan University 3–6 May, 12 people, life science',
  );
  await megan.see((t) => t.draft.confirm);
  await megan.click((t) => t.buttons.register);
  await megan.see((t) => t.delegation.registered('D-2027-002'));
  await megan.click((t) => t.buttons.complete);
  await megan.see((t) => t.fields.form.question);
  await megan.picture('parts');
  await megan.click((t) => t.fields.form.open);
  await megan.see((t) => t.fields.footers.why);
  await megan.picture('form');
  await megan.fill(labelOf('goals'), (t) => capital(t.goals.business ?? ''));
  await megan.fill(labelOf('initiator'), 'Medicon Village');
  await megan.fill(labelOf('businessPotential'), 'Licenser', 'Licences');
  await megan.click((t) => t.buttons.save);
  await megan.see('Medicon Village');
  await megan.click((t) => t.buttons.complete);
  await megan.see((t) => t.fields.form.question);
  await megan.click((t) => t.fields.form.open);
  await megan.see((t) => t.fields.footers.contact);
  await megan.fill(labelOf('theyWant'), 'Kliniska prövningar', 'Clinical trials');
  await megan.fill(labelOf('weGain'), 'Affärer', 'Business');
  await megan.fill(labelOf('sharesGoals'), (t) => capital(t.fields.answers.yes));
  await megan.fill(labelOf('strengthensIn'), (t) => capital(t.fields.answers.no));
  await megan.click((t) => t.buttons.save);
  await megan.see((t) => t.errorPrefix);
  await megan.picture('form-error');
}

async function confirmWithDeviation(as: Cast): Promise<void> {
  const megan = await as('Megan');
  await megan.fill(labelOf('strengthensIn'), (t) => capital(t.fields.answers.yes));
  await megan.fill(labelOf('strengthensInReason'), 'Cancerforskning', 'Cancer research');
  await megan.click((t) => t.buttons.save);
  await megan.see((t) => t.deviation.button);
  await megan.click((t) => t.deviation.button);
  await megan.see((t) => t.deviation.question);
  await megan.fill(
    (t) => t.deviation.labels['region-alone'] ?? '',
    'Malmö och Lund ville vänta till hösten.',
    'Malmö and Lund wanted to wait until autumn.',
  );
  await megan.fill(
    (t) => t.deviation.labels['no-university'] ?? '',
    'LU avböjde på telefon.',
    'LU declined by telephone.',
  );
  await megan.picture('deviation');
  await megan.click((t) => t.buttons.save);
  await megan.see((t) => t.delegation.readyToConfirm('visit'));
  await megan.click((t) => t.buttons.confirm);
  await megan.see((t) => t.stage('confirmed', 'visit'));
  await megan.picture('confirmed');
}

async function lookUp(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await anna.say('visa besök från Tianjin i mars', 'show visits from Tianjin in March');
  await anna.see((t) => t.finding.footer);
  await anna.picture('list');
  await anna.say('inställningar', 'settings');
  await anna.see((t) => t.settings.heading);
  await anna.picture('settings');
  await anna.say('strategi S24', 'strategy S24');
  await anna.see('S24');
  await anna.picture('strategy');
  await anna.say('ny resa till Guangdong', 'new trip to Guangdong');
  await anna.see((t) => t.draft.heading.trip('Guangdong'));
  await anna.say('utkast', 'drafts');
  await anna.see((t) => t.drafts.heading);
  await anna.picture('drafts');
  const karin = await as('Karin');
  await karin.say('visa status', 'show status');
  await karin.see((t) => t.status.heading);
  await karin.picture('status');
}

async function answerInChannel(as: Cast): Promise<void> {
  const anna = await as('Anna');
  await openChannel(anna.client.page, 'General');
  await post(anna.client.page, anna.language === 'sv' ? ' visa D-1' : ' show D-1', 'Deleg');
  await anna.see('D-2027-001');
  await anna.picture('channel');
  await anna.client.page.getByRole('treeitem', { name: 'Personal Chat' }).click();
}

async function askForPoliticians(as: Cast): Promise<void> {
  const anna = await as('Anna');
  const megan = await as('Megan');
  const eva = await as('Eva');
  await eva.say('hjälp', 'help');
  await eva.see((t) => t.help.heading);
  await eva.picture('help-grip');
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
  await anna.click((t) => t.request.buttons.toUnit);
  await megan.see((t) => t.request.questions.prepare);
  await megan.click((t) => t.request.buttons.toGrip);
  await eva.see((t) => t.request.states.waiting);
  await eva.picture('vote');
}

async function decide(as: Cast): Promise<void> {
  await vote(await as('Eva'));
  const jonas = await as('Jonas');
  await jonas.say('vad väntar på mig', 'what is waiting for me');
  await jonas.see((t) => t.request.states.waiting);
  await vote(jonas);
  await jonas.see((t) => t.request.isDecided);
  await jonas.picture('decided');
}

async function vote(member: Actor): Promise<void> {
  await member.fill(voteFor('Eva Holmgren'), (t) => t.request.buttons.yes ?? '');
  await member.fill(voteFor('Anna Ek'), (t) => t.request.buttons.no);
  await member.click((t) => t.request.buttons.send);
}

async function followUp(as: Cast): Promise<void> {
  const anna = await as('Anna');
  const megan = await as('Megan');
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
  await anna.click((t) => t.buttons.save);
  await anna.see('D-2027-001/1');
  await anna.say('tid 2027-04-06', 'time 2027-04-06');
  await megan.see((t) => t.points.list.digest('2027-04-06'));
  await megan.picture('digest');
}

function labelOf(name: InputName): (t: Texts) => string {
  return ({ fields }) => {
    const { label } = fields.inputs[name];
    return typeof label === 'string' ? label : label.visit;
  };
}

/** A choice begins with a capital. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function voteFor(name: string): (t: Texts) => string {
  return (t) => t.request.inputs.voteFor(name);
}
