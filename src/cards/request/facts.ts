/** The facts of a request, those that the reader's question needs. */

import type { Dialogue } from '../../domain/participation.ts';
import type { RequestView } from '../../domain/views.ts';
import { capitalise, formatDay, formatList, formatPeriod, shorten } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Fact } from '../describe.ts';
import { plainFact } from '../plain.ts';
import { votesText } from './state.ts';

/** Letters of what the requester has answered. */
const MOST_ANSWERS = 1000;

type Row = readonly [title: string, value: string | undefined];

export function requestFacts(t: Texts, view: RequestView): Fact[] {
  return rowsOf(t, view).flatMap(([title, value]) =>
    value ? [{ title, value: plainFact(value) }] : [],
  );
}

function rowsOf(t: Texts, view: RequestView): readonly Row[] {
  const { delegation, request, names } = view;
  const { facts } = t.request;
  const people = delegation.headcount ? `, ${t.people(delegation.headcount)}` : '';
  const rows: readonly Row[] = [
    [facts.occasion, `${t.kinds[delegation.kind].name} ${delegation.number}${people}`],
    [facts.requestedBy, names[request.requestedBy]],
  ];
  if (request.status === 'decided') return [...rows, ...decidedRows(t, view)];
  return request.ended ? [...rows, ...endRows(t, view)] : [...rows, ...groundRows(t, view)];
}

/** What is needed to judge it. */
function groundRows(t: Texts, view: RequestView): readonly Row[] {
  const { request } = view;
  const { facts } = t.request;
  const answers = request.questions.flatMap(({ answer }) => (answer ? [answer] : []));
  return [
    [facts.wishedBy, request.isMarketing ? request.initiative?.name : ''],
    [facts.dialogue, dialogueTexts(t, view).join(', ')],
    [facts.proposal, proposalText(t, view)],
    [facts.answers, shorten(answers.join(' · '), MOST_ANSWERS)],
  ];
}

function decidedRows(t: Texts, { request, tally, own }: RequestView): readonly Row[] {
  const { facts, mannerByCard } = t.request;
  return [
    [facts.ownVote, own && capitalise(formatList(t.language, votesText(t, request, own)))],
    [facts.manner, mannerByCard(tally.voted, tally.seats)],
  ];
}

/** Why it no longer applies, and what it was about. */
function endRows(t: Texts, { delegation, request: { ended }, names }: RequestView): readonly Row[] {
  const { facts, reasons } = t.request;
  if (!ended) return [];
  const because = ended.because.map((ground) => reasons[ground]);
  const isMoved = ended.because.includes('period');
  const period = ({ period: days }: Pick<typeof delegation, 'period'>) =>
    isMoved && days ? formatPeriod(t.language, days) : '';
  return [
    [facts.reason, capitalise(formatList(t.language, because))],
    [facts.periodBefore, period(ended)],
    [facts.periodNow, period(delegation)],
    [facts.changedBy, names[ended.by]],
  ];
}

/** "Lunds universitet 14 januari". */
export function dialogueTexts(t: Texts, { request }: RequestView): readonly string[] {
  return talksText(t, request.dialogue);
}

export function talksText(t: Texts, dialogue: readonly Dialogue[]): readonly string[] {
  return dialogue.map(({ party, date }) =>
    date ? `${party} ${formatDay(t.language, date, { year: false })}` : party,
  );
}

function proposalText(t: Texts, { request }: RequestView): string {
  const { choices, voteFor, proposes, proposesAll } = t.request;
  const proposed = request.politicians.flatMap(({ key, name }) => {
    const one = request.proposal[key];
    return one ? [{ name, choice: one === 'approve' ? choices.yes : choices.no }] : [];
  });
  const [first] = proposed;
  if (!first) return '';
  const isSame = proposed.length > 1 && proposed.every(({ choice }) => choice === first.choice);
  if (isSame) return proposesAll(first.choice, proposed.length);
  return proposes(proposed.map(({ choice, name }) => voteFor(choice, name)));
}
