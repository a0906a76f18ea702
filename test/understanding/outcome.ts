/** What a turn came to, flat, so that it can be compared with what was expected. */

import { z } from 'zod';
import { toldOf } from '../../src/dialogs/registration/left-over.ts';
import {
  missingIn,
  type RegistrationState,
  readState,
} from '../../src/dialogs/registration/state.ts';
import type { DelegationFields } from '../../src/domain/delegation.ts';
import type { Call, Taken } from './take-turn.ts';
import type { Slots } from './utterance.ts';
import { idOf } from './world.ts';

type Made = Pick<Outcome, 'slots' | 'asks'> & Partial<Pick<Outcome, 'open' | 'told'>>;

export interface Outcome {
  /** The command that was done; 'answer' for one to what stood open; undefined when only asked back. */
  readonly command: string | undefined;
  readonly slots: Slots;
  /** The slots that are asked about; `true` when all of it is. */
  readonly asks: readonly string[] | true;
  /** What is asked about later, since it is still missing. */
  readonly open: readonly string[];
  /** The words that the card says were not taken in, just as it shows them; '' when it says nothing of the kind. */
  readonly told: string;
}

const asksAll = { command: undefined, slots: {}, asks: true, open: [], told: '' } as const;

export function outcomeOf(taken: Taken): Outcome {
  const { command, isAnswer, write, refusal, reply } = taken;
  const name = isAnswer ? 'answer' : command;
  if (name === undefined || refusal) return asksAll;
  if (write) return { ...asksAll, command: name, ...writtenBy(write, taken) };
  // A sentence in answer to what is no command of words alone says that something is missing.
  if (reply?.text !== undefined && !speaks.has(name)) return asksAll;
  const about = reply && 'about' in reply ? reply.about : undefined;
  const isForm = name === 'change-delegation' || isList(taken);
  if (isForm) return asksAll;
  return {
    command: name,
    slots: { ...(about && { number: about }), ...(searches.has(name) && searched(taken)) },
    asks: [],
    open: [],
    told: '',
  };
}

/** Commands that answer with a sentence. */
const speaks = new Set([
  'help',
  'speak-swedish',
  'speak-english',
  'time',
  'cancel',
  'resume-draft',
  'undo',
]);

const searches = new Set(['list-delegations', 'who-has-met']);

/** The list of one's points that is shown to choose from. */
function isList({ command, read }: Taken): boolean {
  const asksWhich = [
    'complete-points',
    'snooze-points',
    'reassign-points',
    'change-due',
    'drop-point',
  ];
  return asksWhich.includes(command ?? '') && read.some(({ name }) => name === 'viewPointList');
}

const filterSchema = z.record(z.string(), z.union([z.string(), z.boolean()]));

/** What the list is narrowed by; its days are no days of a record. */
function searched({ read }: Taken): Slots {
  const search = read.find(({ name }) => name === 'listDelegations');
  const filter = filterSchema.safeParse(search?.args[1]);
  return filter.success ? filter.data : {};
}

function writtenBy({ name, args }: Call, taken: Taken): Made {
  const reader = readers[name];
  return reader ? reader(args, taken) : { slots: { did: name }, asks: [] };
}

type Reader = (args: readonly unknown[], taken: Taken) => Made;

const text = z.string();
const numbers = z.array(z.string());
const said = (slots: Slots): Made => ({ slots, asks: [] });

const readers: Readonly<Record<string, Reader>> = {
  saveStep: ([step], taken) => ofDraft(step, taken),
  registerDelegation: () => said({ answer: 'yes' }),
  changeDelegation: ([, number, fields]) => ({
    slots: { number: text.parse(number), ...fieldSlots(fields as Partial<DelegationFields>) },
    asks: [],
  }),
  completePoints: ([, points]) => said({ points: numbers.parse(points) }),
  snoozePoints: ([, points, to]) => said({ points: numbers.parse(points), due: text.parse(to) }),
  reassignPoints: ([, points, owner]) =>
    said({ points: numbers.parse(points), owner: text.parse(owner) }),
  changePointDue: ([, point, due]) => said({ points: [text.parse(point)], due: text.parse(due) }),
  dropPoint: ([, point, reason]) =>
    said({ points: [text.parse(point)], reason: text.parse(reason) }),
  confirmDelegation: ([, number]) => said({ number: text.parse(number) }),
  closeDelegation: ([, number]) => said({ number: text.parse(number) }),
  sendRequest: ([, number]) => said({ number: text.parse(number) }),
  withdrawRequest: ([, number]) => said({ number: text.parse(number) }),
  chooseLanguage: () => said({}),
  addPoints: () => said({ answer: 'yes' }),
};

const stepSchema = z.object({
  draft: z.object({
    value: z.object({ dialog: z.string(), status: z.string(), state: z.unknown() }),
  }),
});

function ofDraft(step: unknown, taken: Taken): Made {
  const { dialog, status, state } = stepSchema.parse(step).draft.value;
  if (status === 'cancelled' || (status === 'open' && taken.command === 'undo')) return said({});
  if (dialog === 'add-points') return ofPoints(state, taken);
  if (dialog === 'request-participation') {
    const { delegation, fields } = participationSchema.parse(state);
    const [first] = fields.politicians;
    return said({ number: delegation, ...(first && { owner: idOf(first.name) }) });
  }
  return ofRegistration(readState(state), taken);
}

const participationSchema = z.looseObject({
  delegation: z.string(),
  fields: z.looseObject({ politicians: z.array(z.looseObject({ name: z.string() })) }),
});

function ofRegistration(state: RegistrationState, { before, today }: Taken): Made {
  if (state.misses > (before?.misses ?? 0)) return { slots: {}, asks: true };
  const open = missingIn(state.fields, today);
  const changed = Object.entries(state.fields).filter(
    ([field, value]) =>
      JSON.stringify(value) !== JSON.stringify(before?.fields[field as keyof DelegationFields]),
  );
  const isNo = before?.asks === 'confirm' && state.asks === 'change' && changed.length === 0;
  const slots: Slots = {
    ...fieldSlots(Object.fromEntries(changed)),
    ...(isNo && { answer: 'no' }),
    ...(changed.some(([, value]) => value === null) && { answer: 'not-known' }),
  };
  const { doubt, problems } = state;
  const told = toldOf(state.leftOver ?? []);
  const asks = [
    // That it may be registered already is no question about what was said.
    ...(doubt && doubt.about !== 'duplicate' ? [slotInDoubt(doubt.about)] : []),
    ...problems.map(({ input }) => slotOfInput[input] ?? input),
  ];
  // Days that are asked about are not yet taken.
  const isSame =
    before?.asks === state.asks && Object.keys(slots).length === 0 && asks.length === 0;
  if (isSame) return { slots, asks: true };
  if (!asks.includes('period')) return { slots, asks, open, told };
  const others = Object.entries(slots).filter(([slot]) => slot !== 'first' && slot !== 'last');
  return { slots: Object.fromEntries(others), asks, open, told };
}

function slotInDoubt(about: string): string {
  return about.endsWith('place') ? 'place' : 'period';
}

const slotOfInput: Readonly<Record<string, string>> = {
  firstDay: 'period',
  lastDay: 'period',
  headcount: 'count',
};

export function fieldSlots(fields: Partial<DelegationFields>): Slots {
  const { kind, place, organisation, period, headcount, host, themes, theyWant, weGain } = fields;
  return {
    ...(kind && { kind }),
    ...(place && { place: place.id ?? place.name }),
    ...(organisation && { organisation }),
    ...(period && { first: period.firstDay, last: period.lastDay }),
    ...(headcount && { count: headcount.count, ...(headcount.about && { about: true }) }),
    ...(host && { host: host.id ?? host.name }),
    ...(themes && { themes: [...themes] }),
    ...(theyWant && { theyWant }),
    ...(weGain && { weGain }),
  };
}

const pointsSchema = z.looseObject({
  delegation: z.string(),
  lines: z.array(
    z.looseObject({
      text: z.string(),
      owner: z.string().optional(),
      said: z.string(),
      due: z.string().optional(),
      doubt: z.looseObject({ about: z.string() }).optional(),
    }),
  ),
});

function ofPoints(state: unknown, taken: Taken): Made {
  const { delegation, lines } = pointsSchema.parse(state);
  const [line] = lines;
  if (!line) return taken.isAnswer ? { slots: {}, asks: true } : said({ number: delegation });
  return {
    slots: {
      number: delegation,
      text: line.text,
      ...(line.owner && { owner: line.owner }),
      ...(line.due && { due: line.due }),
      ...(lines.length > 1 && { lines: lines.length }),
    },
    asks: [...(line.owner ? [] : ['owner']), ...(line.due ? [] : ['due'])],
  };
}
