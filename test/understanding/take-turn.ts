/**
 * Takes what someone says through the same front as a real turn: `understand`, `inContext`, then `answerMessage`
 * with the real services, whose reads are done and whose first write is caught instead of done.
 */

import { inContext } from '../../src/bot/in-context.ts';
import { answerMessage } from '../../src/bot/route.ts';
import { understand } from '../../src/bot/understand.ts';
import { registration } from '../../src/dialogs/register-delegation.ts';
import { emptyState, type RegistrationState } from '../../src/dialogs/registration/state.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Draft } from '../../src/services/conversations.ts';
import type { Services } from '../../src/services/services.ts';
import { strategyOn } from '../../src/strategy/strategy.ts';
import { textsIn } from '../../src/texts/texts.ts';
import type { Reply, Turn } from '../../src/turn.ts';
import type { Context, Utterance } from './utterance.ts';
import { worldOf } from './world.ts';

/** A use case that was called, and with what. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What a turn came to. */
export interface Taken {
  /** The command that was heard; undefined for an answer to what stands open, and for nothing. */
  readonly command: string | undefined;
  /** True when the open draft took it. */
  readonly isAnswer: boolean;
  /** The reads that were done. */
  readonly read: readonly Call[];
  /** What would have been written. */
  readonly write: Call | undefined;
  readonly reply: Reply | undefined;
  readonly refusal: Refusal | undefined;
  readonly before: RegistrationState | undefined;
  readonly today: string;
}

const DRAFT = 'draft';
const isRead =
  /^(?:find|load|read|list|view|last|latest|now$|person|today|delegationAt|overdue|open)/u;

class Caught extends Error {
  readonly call: Call;

  constructor(call: Call) {
    super(call.name);
    this.call = call;
  }
}

export async function takeTurn(utterance: Utterance): Promise<Taken> {
  const { say, language, today, context } = utterance;
  const world = await worldOf(utterance);
  const colleagues = await world.services.listColleagues({ id: 'anna', name: 'Anna Lindqvist' });
  const draft = draftOf(context, today, colleagues);
  const read: Call[] = [];
  const services = watched(withDraft(world.services, draft), read);
  const isOpen = draft?.status === 'open';
  const turn: Turn = {
    person: await world.person(context.who ?? 'anna'),
    t: textsIn(language),
    today,
    timeZone: 'Europe/Stockholm',
    activityId: 'said',
    takenFor: undefined,
    place: { kind: 'personal', key: 'chat' },
    activeDraft: isOpen ? DRAFT : undefined,
    about: context.about,
    settings: strategyOn(today).settings,
    isLocal: false,
  };
  const meaning = await inContext(turn, services, say, understand(say, false));
  const isWhole = meaning.heard.name !== undefined && meaning.heard.whole;
  const taken = {
    command: isOpen && !isWhole ? undefined : meaning.heard.name,
    isAnswer: isOpen && !isWhole,
    read,
    write: undefined,
    reply: undefined,
    refusal: undefined,
    before: context.asks ? stateOf(context) : undefined,
    today,
  };
  try {
    return { ...taken, reply: await answerMessage(turn, services, say, meaning) };
  } catch (error) {
    if (error instanceof Caught) return { ...taken, write: error.call };
    if (error instanceof Refusal) return { ...taken, refusal: error };
    throw error;
  }
}

function watched(services: Services, read: Call[]): Services {
  return new Proxy(services, {
    get: (target, name: keyof Services & string) => {
      const useCase: (...args: never[]) => unknown = target[name];
      return (...args: never[]) => {
        const call = { name, args };
        if (!isRead.test(name)) throw new Caught(call);
        read.push(call);
        return useCase(...args);
      };
    },
  });
}

function withDraft(services: Services, draft: Draft | undefined): Services {
  const stored = draft && { value: draft, etag: 'etag' };
  return {
    ...services,
    readDraft: async (_person, id) => (id === DRAFT ? stored : undefined),
    readOpenDraft: async () => draft,
    latestCancelled: async () => (draft?.status === 'cancelled' ? DRAFT : undefined),
    listDrafts: async () => (draft?.status === 'open' ? [draft] : []),
  };
}

type Colleagues = readonly { readonly id: string; readonly name: string }[];

function draftOf(context: Context, today: string, people: Colleagues): Draft | undefined {
  const at = `${today}T08:00:00.000Z`;
  const shared = { id: DRAFT, startedAt: at, updatedAt: at, conversation: 'chat' };
  if (context.asksPoints) {
    const state = {
      delegation: context.about ?? `D-${today.slice(0, 4)}-014`,
      people: people.map((one) => ({ ...one })),
      writer: 'anna',
      lines: [],
      isWriting: true,
      typed: '',
    };
    return { ...shared, dialog: 'add-points', state, status: 'open' };
  }
  if (!context.asks && !context.hasCancelled) return undefined;
  const state = registration.write(stateOf(context));
  const status = context.hasCancelled ? 'cancelled' : 'open';
  return { ...shared, dialog: registration.name, state, status };
}

/** A registration in which everything before the question is answered. */
function stateOf({ asks = 'kind' }: Context): RegistrationState {
  const answers: readonly [RegistrationState['asks'], RegistrationState['fields']][] = [
    ['kind', { kind: 'visit' }],
    ['place', { place: { id: 'CN-SC' } }],
    ['organisation', { organisation: 'Sichuan University' }],
    ['period', { period: { firstDay: '2027-06-07', lastDay: '2027-06-09' } }],
    ['themes', { themes: ['food'] }],
  ];
  const known = answers.findIndex(([question]) => question === asks);
  const given = known < 0 ? answers : answers.slice(0, known);
  return { ...emptyState, asks, fields: Object.assign({}, ...given.map(([, fields]) => fields)) };
}
