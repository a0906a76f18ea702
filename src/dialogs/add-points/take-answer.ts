/** One step of adding points: the state and an answer make the next state. Pure. */

import { MOST_MESSAGE, MOST_POINTS } from '../../domain/limits.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Turn } from '../../turn.ts';
import { readDue, readOwner } from '../../understanding/read-point.ts';
import { isFinished, readYesNo } from '../../understanding/yes-no.ts';
import type { Answer, Step } from '../dialog.ts';
import {
  type AddPointsState,
  type Asked,
  askedIn,
  type Line,
  nameOfAsked,
  pointsToAdd,
  settled,
} from './state.ts';
import { dueOf, ownerOf, readLines } from './understand.ts';

type Next = Step<AddPointsState>;

const saveWords = /^\s*(spara|save|registrera|lägg till)( dem| det| them| it)?[\s.!]*$/iu;
/** Words of a correction: "1 maj i stället". */
const insteadWords = /(?<!\p{L})(?:i ?stället|istället|instead|rather)(?!\p{L})/giu;
const changeWords = /^\s*(ändra|change|edit)[\s.!]*$/iu;

export function takeAnswer(state: AddPointsState, answer: Answer, turn: Turn): Next {
  const asked = askedIn(state);
  if (answer.by === 'form') return { state: takeForm(state, asked, answer.values, turn) };
  if (answer.by === 'button') return takeButton(state, asked, answer, turn);
  if (asked.about === 'confirm') return takeConfirm(state, answer.text, turn);
  return { state: takeText(state, asked, answer.text, turn) };
}

/** Lines are written anew from the form; the answer to a question is put in its line. */
function takeForm(
  state: AddPointsState,
  asked: Asked,
  { points, due, owner }: Readonly<Record<string, string>>,
  turn: Turn,
): AddPointsState {
  if (asked.about === 'lines') return withLines(state, points ?? '', turn, []);
  if (asked.about === 'due' && due) {
    return withLine(state, asked.index, dueOf({ kind: 'day', day: due, said: due }, turn.today));
  }
  if (asked.about === 'owner' && state.people.some(({ id }) => id === owner)) {
    return withLine(state, asked.index, { owner, owners: [], said: '' });
  }
  return state;
}

/** Takes in what was written; `earlier` lines stay before it. */
export function withLines(
  state: AddPointsState,
  typed: string,
  turn: Turn,
  earlier: readonly Line[],
): AddPointsState {
  const lines = [...earlier, ...readLines(typed, state, turn)].filter(({ text }) => text !== '');
  const next = { ...settled(state), typed: [textOf(state, earlier), typed].join('\n').trim() };
  const length = [...next.typed].length;
  if (length > MOST_MESSAGE) {
    // What was written before is kept: the form cannot hold both.
    const details = { length, most: MOST_MESSAGE };
    return { ...settled(state), refusal: { code: 'message-too-long', details } };
  }
  if (lines.length > MOST_POINTS) {
    const details = { count: lines.length, most: MOST_POINTS };
    return { ...next, isWriting: true, refusal: { code: 'too-many-points', details } };
  }
  if (lines.length > 0) return { ...next, lines, isWriting: false };
  return { ...next, isWriting: true, refusal: { code: 'text-missing', details: {} } };
}

/** What was written before, when more is added to it. */
function textOf({ typed }: AddPointsState, earlier: readonly Line[]): string {
  return earlier.length > 0 ? typed : '';
}

function withLine(state: AddPointsState, index: number, change: Partial<Line>): AddPointsState {
  const lines = state.lines.map((line, at) => {
    if (at !== index) return line;
    const { doubt, ...rest } = line;
    const isAboutDue = 'due' in change || 'doubt' in change;
    return { ...rest, ...(doubt && !isAboutDue && { doubt }), ...change };
  });
  return { ...settled(state), lines };
}

function takeButton(
  state: AddPointsState,
  asked: Asked,
  answer: Extract<Answer, { by: 'button' }>,
  { today }: Turn,
): Next {
  const { button } = answer;
  if (answer.asked !== nameOfAsked(asked)) return { state };
  if (button === 'save') return finishing(state);
  if (button === 'change') return { state: { ...settled(state), isWriting: true } };
  const chosen = Number(button.split('-')[1]);
  if (asked.about === 'due') {
    const day = asked.line.doubt?.days[chosen];
    const due = day === undefined ? undefined : dueOf({ kind: 'day', day, said: day }, today);
    return { state: due ? withLine(state, asked.index, due) : state };
  }
  if (asked.about !== 'owner') return { state };
  const owner = asked.line.owners[chosen];
  if (owner === undefined) return { state };
  return { state: withLine(state, asked.index, { owner, owners: [], said: '' }) };
}

function takeText(state: AddPointsState, asked: Asked, text: string, turn: Turn): AddPointsState {
  if (asked.about === 'due') {
    const reading = readDue(text, { today: turn.today, language: turn.t.language });
    if (reading.kind === 'none') return { ...settled(state), unread: text };
    return withLine(state, asked.index, dueOf(reading, turn.today));
  }
  if (asked.about === 'owner') {
    const among = state.people.filter(({ id }) => asked.line.owners.includes(id));
    const reading = readOwner(text, among) ?? readOwner(text, state.people);
    if (!reading) return { ...settled(state), unread: text };
    return withLine(state, asked.index, { owner: undefined, ...ownerOf(reading, state.writer) });
  }
  return isFinished(text) ? finishedWriting(state) : withLines(state, text, turn, []);
}

/** "Inget mer" ends the writing; where nothing has been written it is said that a point is needed. */
function finishedWriting(state: AddPointsState): AddPointsState {
  const isWriting = state.lines.length === 0;
  const refusal = { code: 'text-missing', details: {} } as const;
  return { ...settled(state), isWriting, ...(isWriting && { refusal }) };
}

/** A yes saves; a no opens the lines; a day or a name alone changes a single point; else more lines. */
function takeConfirm(state: AddPointsState, text: string, turn: Turn): Next {
  const answer = readYesNo(text);
  if (saveWords.test(text) || answer === 'yes') return finishing(state);
  if (changeWords.test(text) || answer === 'no') {
    return { state: { ...settled(state), isWriting: true } };
  }
  const read = readLines(text.replace(insteadWords, ''), state, turn);
  const [line] = read;
  if (!line || answer === 'unsure') return { state: { ...settled(state), unread: text } };
  if (read.length > 1 || line.text !== '') {
    return { state: withLines(state, text, turn, state.lines) };
  }
  return { state: corrected(state, line, text) };
}

/** "1 maj i stället", "Omar": about the only point there is. */
function corrected(state: AddPointsState, line: Line, text: string): AddPointsState {
  if (state.lines.length !== 1) return { ...settled(state), unread: text };
  const { due, doubt, owner, owners, said } = line;
  const isAboutDue = due !== undefined || (doubt && doubt.about !== 'missing');
  const isAboutOwner = owners.length > 0 || (owner !== undefined && owner !== state.writer);
  return withLine(state, 0, {
    ...(isAboutDue && { due, doubt }),
    ...(isAboutOwner && { owner, owners, said }),
  });
}

function finishing(state: AddPointsState): Next {
  if (!pointsToAdd(state)) return { state };
  return { state: settled(state), end: 'finish' };
}

/** The state after saving was refused: a day that has passed meanwhile is asked for anew. */
export function refusedState(state: AddPointsState, refusal: Refusal): AddPointsState {
  // The pair comes from one refusal, which the union of pairs cannot express.
  const { code, details } = refusal;
  const next = { ...state, refusal: { code, details } as AddPointsState['refusal'] };
  if (!(refusal instanceof Refusal) || code !== 'due-passed') return next;
  const passed = 'date' in details ? details.date : '';
  const lines = state.lines.map(({ due, ...line }): Line => {
    if (due !== passed) return { ...line, ...(due !== undefined && { due }) };
    return { ...line, doubt: { about: 'past', said: due, days: [] } };
  });
  return { ...state, lines };
}
