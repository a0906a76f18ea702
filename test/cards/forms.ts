/** The cards of a delegation's form: its parts, and each of them, as it is and with all of it wrong. */

import { outcomeCard, partCard } from '../../src/cards/delegation-forms.ts';
import type { Typed } from '../../src/cards/delegation-inputs.ts';
import { delegationPartsCard } from '../../src/cards/delegation-parts.ts';
import { invitationCard } from '../../src/cards/invitation.ts';
import { secretCard } from '../../src/cards/secret.ts';
import type { DelegationFields } from '../../src/domain/delegation.ts';
import { sections } from '../../src/domain/delegation-fields.ts';
import { inputsOfPart } from '../../src/domain/field-inputs.ts';
import { MOST_LINES, MOST_REASON, MOST_TEXT } from '../../src/domain/limits.ts';
import type { DelegationView } from '../../src/domain/views.ts';
import { languages } from '../../src/texts/format.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw } from './requests.ts';

/** Every field, as full as a person may make it, in words of theirs. */
export function fullFields(name: string, text: string): Partial<DelegationFields> {
  const reason = text.slice(0, MOST_REASON);
  const line = text.slice(0, 180);
  const address = `https://www.example.org/${'a'.repeat(150)}`;
  const times = <E>(most: number, letters: number, entry: E): E[] =>
    Array.from({ length: Math.max(1, Math.floor(most / (letters + 2))) }, () => entry);
  const contact = { name: line, organisation: null, reach: '040 675 30 00' };
  return {
    sectors: ['life-science', 'ict', 'material-science', 'food', 'packaging'],
    otherOrganisations: times(MOST_LINES, line.length, line),
    visitors: times(MOST_TEXT, line.length, { name: line, title: null, organisation: null }),
    levels: ['political', 'official', 'business', 'academic'],
    organiser: { name },
    foreignCoOrganiser: name,
    coActors: times(MOST_LINES, line.length + 30, {
      organisation: { name: line },
      status: 'declined',
      contact: null,
      on: '2027-01-03',
    }),
    supports: name,
    initiatorKind: 'business-organisation',
    politicalWish: { by: name, contact: name, date: '2027-01-03' },
    sharesGoals: { answer: 'no', reason },
    strengthensIn: { answer: 'yes', reason },
    contacts: [
      ...times(MOST_REASON, line.length + 15, { ...contact, side: 'ours' as const }),
      ...times(MOST_REASON, line.length + 15, { ...contact, side: 'theirs' as const }),
    ],
    businessOutcome: { state: 'none-yet', note: reason },
    format: 'minister',
    hostOfNational: name,
    firstHeard: '2027-01-03',
    prioritiesBefore: { safeguarded: reason, visible: reason },
    prioritiesAfter: { safeguarded: reason, visible: reason },
    caseNumber: name,
    links: times(MOST_TEXT, 350, { title: line.slice(0, 150), url: address }),
    isSecret: true,
    leadOverride: { lead: 'skane-care', reason },
    deviations: { S36: reason, S37: reason, S48: reason, S73: reason },
  };
}

/** A few words in each field, as on an ordinary day. */
export const plainFields: Partial<DelegationFields> = {
  otherOrganisations: ['Tianjin University'],
  visitors: [
    { name: 'Wang Fang', title: 'professor', organisation: 'Tianjin Cancer Hospital' },
    { name: 'Li Wei', title: null, organisation: null },
  ],
  levels: ['official', 'academic'],
  coActors: [
    {
      organisation: { id: 'lunds-universitet' },
      status: 'joined',
      contact: 'Lena Ek',
      on: '2027-01-04',
    },
    { organisation: { id: 'kommun-malmo' }, status: 'declined', contact: null, on: null },
  ],
  sharesGoals: { answer: 'yes', reason: 'Bättre cancervård' },
  contacts: [{ side: 'ours', name: 'Anna Ek', organisation: 'Region Skåne', reach: null }],
  firstHeard: '2027-01-04',
  links: [{ title: 'Program', url: 'https://www.skane.se/program' }],
};

export function* formCards(turn: Turn, view: DelegationView, typed: Typed): Generator<Draw> {
  const { t } = turn;
  const { number } = view.delegation;
  const lead = t.refusals['changed-meanwhile']({ number, by: turn.person.name });
  yield ['parts of the form', delegationPartsCard(t, view), number];
  yield ['parts of the form, after a change', delegationPartsCard(t, view, lead), number];
  const ready = { ...view, missing: [] };
  yield ['parts of the form, nothing missing', delegationPartsCard(t, ready), number];
  for (const language of languages) {
    const invitation = { to: 0, language, from: turn.person.name };
    yield [`invitation in ${language}`, invitationCard(t, view, invitation), number];
  }
  const nobody = { ...view, delegation: { ...view.delegation, coActors: [] } };
  const none = { to: 0, language: 'sv', from: turn.person.name } as const;
  yield ['invitation to nobody', invitationCard(t, nobody, none), number];
  const unanswered = { businessOutcome: t.refusals['answer-missing']({}) };
  yield ['what became of it', outcomeCard(t, view, { typed, errors: unanswered, lead }), number];
  for (const hidden of ['elsewhere', 'from-person'] as const) {
    yield [`hidden, ${hidden}`, secretCard(t, { card: 'secret', number, hidden }), number];
    const covers = { card: 'secret', number, hidden, covers: true, draft: 'd1' } as const;
    yield [`covered, ${hidden}`, secretCard(t, covers), number];
  }
  for (const part of sections) {
    yield [`part of the form, ${part}`, partCard(t, view, part), number];
    const errors: Typed = Object.fromEntries(
      inputsOfPart(part).map((input) => [input, t.refusals['no-needs-reason']({})]),
    );
    const wrong = partCard(t, view, part, { typed, errors, lead });
    yield [`part of the form, ${part}, everything wrong`, wrong, number];
  }
}
