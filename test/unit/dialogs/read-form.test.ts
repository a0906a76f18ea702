import assert from 'node:assert/strict';
import { readForm } from '../../../src/dialogs/registration/read-form.ts';
import { turnIn } from '../../fixtures/turn.ts';

const turn = turnIn('sv');
const period = { firstDay: '2027-03-12', lastDay: '2027-03-14' };

describe('reading a form of a delegation', () => {
  const read = (values: Record<string, string>) => readForm(values, { fields: { period } }, turn);

  it('a form without days leaves the days as they are', () => {
    assert.deepEqual(read({ organisation: 'Tianjin Cancer Hospital' }).fields, {
      organisation: 'Tianjin Cancer Hospital',
    });
  });

  it('a first day alone makes it that one day', () => {
    const firstDay = '2027-03-12';
    assert.deepEqual(read({ firstDay }).fields.period, { firstDay, lastDay: firstDay });
  });

  it('a last day alone keeps the first', () => {
    const lastDay = '2027-03-16';
    assert.deepEqual(read({ lastDay }).fields.period, { firstDay: '2027-03-12', lastDay });
  });

  it('what is wrong is a problem of its own input, and the rest is read', () => {
    const { fields, problems } = read({ headcount: '0', initiator: 'Medicon Village' });
    assert.deepEqual(fields, { initiator: 'Medicon Village' });
    assert.deepEqual(
      problems.map(({ input, refusal }) => [input, refusal.code]),
      [['headcount', 'too-few-people']],
    );
  });

  it('an input of a part that is emptied empties its field, if anything of the form arrived', () => {
    const fields = { caseNumber: '2027-P1', isSecret: false };
    const part = 'papers' as const;
    const emptied = readForm({ isSecret: 'no' }, { fields, part }, turn);
    assert.equal(emptied.fields.caseNumber, null);
    assert.deepEqual(readForm({}, { fields, part }, turn).fields, {});
  });
});
