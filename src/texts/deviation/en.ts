/** What is said about passing a warning with a reason, and about who leads, in English. */

import type { Note, NoteOf, WarnedStep } from '../../domain/notes.ts';
import type { NoteTexts } from '../advice/sv.ts';
import { citeWhole } from '../cite.ts';
import { organisationText } from '../names.ts';
import type { DeviationRefusals, DeviationTexts, LeadTexts } from './sv.ts';

const definite = { visit: 'the visit', trip: 'the trip', activity: 'the activity' } as const;
const passive: Record<WarnedStep, string> = { confirm: 'confirmed', close: 'closed' };
const counted = [
  'Nothing',
  'One thing',
  'Two things',
  'Three things',
  'Four things',
  'Five things',
];

export const deviationEn: DeviationTexts = {
  button: 'Give a reason',
  question: 'Why is it right all the same?',
  footer: 'The reason stays on the card and in the history. Rather change the facts, if you can.',
  labels: {
    'region-alone': 'Why Region Skåne is alone',
    'no-university': 'Why no university has been asked',
    'foreign-co-organiser': 'Why a partner from another country is in it',
    'priorities-unanswered': 'Why the questions on Skåne’s priorities are unanswered',
    'priorities-outcome': 'Why it cannot be said how the priorities fared',
    'engage-others': 'Who has been asked, and what they answered',
  },
  other: 'Reason for the deviation',
  saved: (no) => `The deviation is saved in ${no}, with the reason.`,
  waits: (count, kind, step) =>
    `${counted[count] ?? count} should be changed, or given a reason, before ${definite[kind]} can be ${passive[step]}.`,
};

export const leadEn: LeadTexts = {
  question: 'Who leads?',
  change: 'Change who leads',
  input: 'Led by',
  reason: 'Why, if it is not as the strategy says',
  asStrategy: 'The one the strategy names',
  none: 'The strategy names nobody. The responsible officer holds the work together.',
  footer: 'The political side is always GRIP’s. The change stays in the history with your reason.',
  saved: (no, lead) => `${lead} leads ${no} now.`,
  restored: (no) => `${no} is led by the one the strategy names again.`,
};

const verbs: Record<WarnedStep, string> = { confirm: 'confirmed', close: 'closed' };

export const deviationRefusalsEn = (notes: NoteTexts): DeviationRefusals => {
  const sentence = <C extends Note['code']>(note: NoteOf<C>, version: string, isFirst: boolean) =>
    `${notes[note.code](note.details).replace(/\.$/, '')} ${citeWhole('en', version, note.rows, isFirst)}.`;
  return {
    'deviation-missing': ({ number, step, warnings, version }) => {
      const said = warnings.map((note, index) => sentence(note, version, index === 0)).join(' ');
      const row = warnings[0]?.rows[0] ?? '';
      return `${number} cannot be ${verbs[step]} yet. ${said} Change it, or write why it is right all the same: ‘deviation ${row}: …’.`;
    },
    'deviation-reason-missing': ({ row }) =>
      `The reason for the deviation is missing. Write for example ‘deviation ${row}: nobody had time to answer’.`,
    'no-deviation-needed': ({ number, row, version }) =>
      `${number} needs no deviation here: nothing goes against the row ${citeWhole('en', version, [row])}.`,
    'row-is-binding': ({ row, version }) =>
      `That row cannot be deviated from, whatever is written ${citeWhole('en', version, [row])}. Write ‘strategy ${row}’ to see what it takes.`,
    'unknown-lead': ({ typed }) =>
      `I do not know ${typed} as somebody who can lead. Write for example ‘lead: Näringsliv Skåne, because they have the contact’.`,
    'lead-reason-missing': ({ lead }) =>
      `The reason is missing. Write for example ‘lead: ${organisationText('en', lead)}, because they have the contact’.`,
  };
};
