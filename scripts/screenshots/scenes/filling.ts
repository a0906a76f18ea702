/** The form, part by part, until a visit can be confirmed; a warning is passed with a reason. */
import { type Cast, capital, labelOf, type Scene } from '../stage.ts';

export const filling: readonly Scene[] = [
  { name: 'fill-in', play: fillIn },
  { name: 'deviation', after: 'fill-in', play: confirmWithDeviation },
];

async function fillIn(as: Cast): Promise<void> {
  const megan = await as('Megan');
  await megan.say(
    'ny delegation från Wuhan University 3–6 maj, 12 personer, life science',
    'new delegation from Wuhan University 3–6 May, 12 people, life science',
  );
  await megan.see((t) => t.draft.confirm);
  await megan.click((t) => t.buttons.register);
  await megan.see((t) => t.buttons.complete);
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
