/** The card that lists the parts of a delegation's form, with what is missing in each. */

import { emptyFields, type Field, type Section, sectionsAt } from '../domain/delegation-fields.ts';
import { fieldsOfPart } from '../domain/field-inputs.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { confirmAction, confirmingText } from './confirming.ts';
import { aboutText, headerOf } from './delegation-header.ts';
import { type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { fieldText } from './fields/field-text.ts';
import { plain } from './plain.ts';

/** What is missing in a part is named up to here; more is counted, since the sentence above names all. */
const MOST_NAMED = 3;

export function delegationPartsCard(t: Texts, view: DelegationView, lead = ''): DrawnCard {
  const { delegation, stage } = view;
  const isOpen = stage === 'registered' && delegation.status === 'registered';
  const confirm = isOpen ? confirmAction(t, view) : undefined;
  const lacks = isOpen ? confirmingText(t, view) : '';
  const ids = { delegation: delegation.number };
  return drawCard({
    template: 'record',
    language: t.language,
    text: [lead, aboutText(t, view), lacks, t.fields.form.question].filter(Boolean).join(' '),
    parts: {
      ...headerOf(t, view),
      lead: plain([lead, lacks].filter(Boolean).join(' ')),
      question: t.fields.form.question,
      inputs: [partInput(t, view)],
      footer: t.fields.form.footer,
    },
    actions: [
      ...(confirm ? [confirm] : []),
      {
        title: t.fields.form.open,
        verb: 'open-part',
        ids,
        ...(confirm ? {} : { style: 'positive' as const }),
      },
      { title: t.buttons.back, verb: 'show-delegation', ids },
    ],
  });
}

/** The parts to choose among; the first in which something is missing is chosen beforehand. */
function partInput(t: Texts, view: DelegationView): CardInput {
  const sections = sectionsAt(view.stage === 'completed' || view.stage === 'closed');
  const next = sections.find((part) => missingIn(view, part).length > 0) ?? 'what';
  const choices = sections.map((part) => ({ title: choiceText(t, view, part), value: part }));
  const label = t.fields.form.choose;
  return {
    type: 'radio',
    id: 'part',
    label,
    value: next,
    choices,
    example: '',
    most: 0,
    error: '',
  };
}

/** "Varför: saknar mål, affärspotential", or how much of it has been filled in. */
function choiceText(t: Texts, view: DelegationView, part: Section): string {
  const title = t.fields.sections[part];
  const lacks = missingIn(view, part);
  if (lacks.length > 0) {
    const names = lacks.map((field) => t.fields.missing[field]);
    return t.fields.form.lacks(title, names.length > MOST_NAMED ? [] : names, names.length);
  }
  const fields = fieldsOfPart(part);
  const filled = fields.filter((field) => isFilled(t, view, field));
  return t.fields.form.filled(title, filled.length, fields.length);
}

function missingIn({ missing }: DelegationView, part: Section) {
  const fields = fieldsOfPart(part);
  return missing.filter((field) => fields.includes(field));
}

function isFilled(t: Texts, { delegation }: DelegationView, field: Field): boolean {
  const value = delegation[field];
  if (field === 'kind' || field === 'host') return true;
  return value !== emptyFields[field] && fieldText(t, field, value) !== '';
}
