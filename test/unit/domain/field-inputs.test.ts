import assert from 'node:assert/strict';
import { delegationInputs, valuesOfInputs } from '../../../src/cards/delegation-inputs.ts';
import { fieldText } from '../../../src/cards/fields/field-text.ts';
import { readForm } from '../../../src/dialogs/registration/read-form.ts';
import { checkField } from '../../../src/domain/check-field.ts';
import type { Delegation } from '../../../src/domain/delegation.ts';
import {
  delegationFields,
  emptyFields,
  fieldNames,
  sections,
} from '../../../src/domain/delegation-fields.ts';
import { inputNames, inputsOf, inputsOfPart } from '../../../src/domain/field-inputs.ts';
import { languages } from '../../../src/texts/format.ts';
import { textsIn } from '../../../src/texts/texts.ts';
import { fullFields, plainFields } from '../../cards/forms.ts';
import { someDelegation } from '../../fixtures/delegation.ts';
import { turnIn } from '../../fixtures/turn.ts';

const filled: Delegation = {
  ...someDelegation,
  ...fullFields('Alfa och Beta', 'Klinisk forskning'),
  ...plainFields,
  links: [{ title: 'Program', url: 'https://www.skane.se/program' }],
};

for (const language of languages) {
  const t = textsIn(language);
  const turn = turnIn(language);

  describe(`each field of a delegation, in ${language}`, () => {
    for (const field of fieldNames) {
      it(`${field} has a name, and words for what it holds`, () => {
        assert.notEqual(t.fields.labels[field], '');
        const value = field === 'subThemes' ? (['sustainable-cities'] as const) : filled[field];
        assert.notEqual(fieldText(t, field, value ?? 'Utbildning'), '');
      });

      it(`${field} may be empty`, () => {
        assert.deepEqual(checkField(field, emptyFields[field], turn.today), emptyFields[field]);
      });

      if (delegationFields[field].section === undefined) continue;

      it(`${field} comes back from its inputs as it was drawn, read anew`, () => {
        const typed = valuesOfInputs(t, filled, inputsOf(field));
        const { fields, problems } = readForm(typed, { fields: {} }, turn);
        assert.deepEqual(problems, []);
        assert.deepEqual(fields[field] ?? null, filled[field]);
      });
    }

    it('each input stands in one part, drawn and with a label of its own', () => {
      const drawn = sections.flatMap((part) =>
        delegationInputs(t, inputsOfPart(part), filled, {}, {}).map(({ id }) => id),
      );
      assert.deepEqual([...drawn].sort(), [...inputNames].sort());
      const labels = inputNames.map((name) => JSON.stringify(t.fields.inputs[name].label));
      assert.equal(new Set(labels).size, labels.length);
    });
  });
}
