/**
 * Reads a corpus by someone who had no part in the code, in the form in which they wrote it. Only
 * what they list is compared, names as loosely as they ask for.
 */

import { z } from 'zod';
import { isSwedishName, organisationNamed } from '../../src/understanding/organisations.ts';
import { keyOf, lookUp } from '../../src/understanding/places/names.ts';
import type { Context, Slots, Utterance } from './utterance.ts';
import { idOf } from './world.ts';

const periodSchema = z.strictObject({ firstDay: z.string(), lastDay: z.string().optional() });
const pointSchema = z.strictObject({
  number: z.union([z.string(), z.number()]).optional(),
  text: z.string().optional(),
  owner: z.string().optional(),
  due: z.string().optional(),
});
const headcountSchema = z.strictObject({ count: z.number(), about: z.boolean().default(false) });
const expectSchema = z.strictObject({
  intent: z.union([z.string(), z.array(z.string())]),
  askBackOk: z.boolean().optional(),
  dateAskBack: z.boolean().optional(),
  kind: z.string().optional(),
  place: z.string().optional(),
  province: z.string().optional(),
  organisation: z.string().optional(),
  period: periodSchema.optional(),
  vaguePeriod: z.string().optional(),
  headcount: headcountSchema.optional(),
  theme: z.string().optional(),
  host: z.string().optional(),
  answer: z.string().optional(),
  number: z.string().optional(),
  filter: z.record(z.string(), z.unknown()).optional(),
  point: pointSchema.optional(),
  pointNumbers: z.array(z.number()).optional(),
  person: z.string().optional(),
  amount: z.unknown().optional(),
});
const entrySchema = z.strictObject({
  say: z.string(),
  language: z.enum(['sv', 'en']),
  today: z.string(),
  context: z
    .strictObject({
      about: z.string().optional(),
      asked: z.string().optional(),
      question: z.string().optional(),
      record: z
        .strictObject({
          kind: z.string().optional(),
          place: z.string().optional(),
          organisation: z.string().optional(),
          host: z.string().optional(),
          period: z.strictObject({ firstDay: z.string(), lastDay: z.string() }).optional(),
          headcount: z
            .union([headcountSchema, z.number().transform((count) => ({ count, about: false }))])
            .optional(),
          points: z.array(pointSchema).optional(),
        })
        .optional(),
    })
    .optional(),
  expect: expectSchema,
});
type Entry = z.infer<typeof entrySchema>;

export function readOutsider(json: unknown): readonly Utterance[] {
  return z.array(entrySchema).parse(json).map(utteranceOf);
}

const commandOf: Readonly<Record<string, string>> = {
  register: 'new-delegation',
  answer: 'answer',
  change: 'change-delegation',
  'call-off': 'call-off-delegation',
  confirm: 'confirm-delegation',
  close: 'close-delegation',
  history: 'show-history',
  undo: 'undo',
  list: 'list-delegations',
  'waiting-votes': 'waiting-votes',
  show: 'show-delegation',
  points: 'follow-ups',
  overdue: 'overdue-points',
  'add-point': 'add-points',
  'complete-point': 'complete-points',
  'snooze-point': 'snooze-points',
  'change-due': 'change-due',
  'reassign-point': 'reassign-points',
  'drop-point': 'drop-point',
  'request-participation': 'request-participation',
  'show-request': 'show-request',
  'withdraw-request': 'withdraw-request',
  cancel: 'cancel',
  'start-over': 'start-over',
  'resume-draft': 'resume-draft',
  help: 'help',
  'speak-swedish': 'speak-swedish',
  'speak-english': 'speak-english',
  strategy: 'show-strategy',
};

/** What they call settings is shown by one command and changed by another. */
function commandsOf(intent: string): readonly string[] {
  if (intent === 'settings') return ['settings', 'set-setting'];
  const command = commandOf[intent];
  return command === undefined ? [] : [command];
}

function utteranceOf({ expect, context = {}, ...said }: Entry): Utterance {
  const intents = [expect.intent].flat();
  const isNone = intents.every((intent) => intent === 'none');
  const { record } = context;
  const points = record?.points?.map(({ text = '', owner = 'jag', due = said.today }) => ({
    text,
    owner,
    due,
  }));
  const { points: _points, ...fields } = record ?? {};
  return {
    ...said,
    context: { ...contextOf(context), ...(intents.includes('waiting-votes') && { who: 'jonas' }) },
    record: { ...fields, ...(points && { points }) },
    people: namesIn(expect, points?.map(({ owner }) => owner) ?? []),
    expected: {
      commands: isNone ? [] : intents.flatMap(commandsOf),
      slots: slotsOf(expect, pointsMeant(expect, context)),
      mayAsk: expect.askBackOk === true || intents.includes('none') || meansAsking(expect),
      isExact: false,
      isVague: expect.vaguePeriod !== undefined,
      ...((expect.vaguePeriod || expect.dateAskBack) && !expect.askBackOk && { asks: 'period' }),
    },
  };
}

const question: Readonly<Record<string, Context['asks']>> = {
  when: 'period',
  where: 'place',
  who: 'organisation',
  'how-many': 'change',
  host: 'change',
  theme: 'themes',
  'yes-no': 'confirm',
};

function contextOf({ about, asked }: NonNullable<Entry['context']>): Context {
  const asks = asked === undefined ? undefined : question[asked];
  return {
    ...(about && { about }),
    ...(asks && { asks }),
    ...(asked === 'points' && { asksPoints: true }),
  };
}

/** Neither yes nor no is asked about again. */
function meansAsking({ answer }: Entry['expect']): boolean {
  return answer === 'unsure';
}

/** The points meant, by their numbers or by their words. */
function pointsMeant(
  { intent, point, pointNumbers, number }: Entry['expect'],
  { about, record }: NonNullable<Entry['context']>,
): readonly string[] {
  const delegation = number ?? about;
  if (pointNumbers) return pointNumbers.map((index) => `${delegation}/${index}`);
  if (addsPoint(intent) || !point?.text) return [];
  const index = record?.points?.findIndex(({ text }) => text === point.text) ?? -1;
  return index < 0 ? [] : [`${delegation}/${index + 1}`];
}

function addsPoint(intent: Entry['expect']['intent']): boolean {
  return [intent].flat().some((one) => one === 'add-point' || one === 'answer');
}

function slotsOf(expect: Entry['expect'], points: readonly string[]): Slots {
  const { kind, place, organisation, period, headcount, theme, host, answer, number } = expect;
  const { point, person, intent } = expect;
  const saysWhere = [intent].flat().some((one) => ['register', 'answer', 'change'].includes(one));
  const id = place === undefined || !saysWhere ? undefined : placeId(place, expect.province);
  const owner = point?.owner ?? person;
  // What is taken back or shown is the delegation's latest request, which has a number of its own.
  const isOfRequest = [intent].flat().some((one) => /^(?:withdraw|show)-request$/u.test(one));
  return {
    ...(kind && { kind }),
    ...(id && { place: id }),
    ...(organisation && { organisation }),
    ...(period && { first: period.firstDay }),
    ...(period?.lastDay && { last: period.lastDay }),
    ...(headcount && { count: headcount.count, ...(headcount.about && { about: true }) }),
    ...(theme && { themes: [theme] }),
    ...(host && { host: hostId(host) }),
    ...(answer && answer !== 'unsure' && { answer }),
    ...(number && !isOfRequest && { number }),
    ...(point?.text && addsPoint(intent) && { text: point.text }),
    ...(owner && { owner: idOf(owner) }),
    ...(point?.due && { due: point.due }),
    ...(points.length > 0 && { points: [...points] }),
  };
}

function placeId(place: string, province: string | undefined): string {
  const key = keyOf(place);
  const found = lookUp(key);
  if (found?.kind === 'found') return found.id;
  if (found?.kind !== 'choice') return place;
  const inProvince = province === undefined ? undefined : lookUp(keyOf(province));
  const home = inProvince?.kind === 'found' ? inProvince.id : '';
  return found.ids.find((id) => id.startsWith(home)) ?? place;
}

function hostId(host: string): string {
  const id = organisationNamed(host);
  return id !== undefined && isSwedishName(host) ? id : host;
}

function namesIn(expect: Entry['expect'], owners: readonly string[]): readonly string[] {
  const names = [expect.point?.owner, expect.person, ...owners].flatMap((name) => name ?? []);
  const others = names.filter((name) => !/^(?:jag|me)$/u.test(name));
  // "Maria" is the Maria Ek who owns a point.
  const longestFirst = [...new Set(others)].sort((a, b) => b.length - a.length);
  return [...new Map(longestFirst.reverse().map((name) => [idOf(name), name])).values()];
}
