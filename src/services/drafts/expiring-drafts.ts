/** How old drafts are, those that will be removed soon, and that their writers have been told. */

import { addDays, dayAt } from '../../domain/days.ts';
import { isToWarn, removedOn } from '../../domain/drafts.ts';
import type { ExpiringDraft } from '../../domain/views.ts';
import type { Settings } from '../../strategy/schema.ts';
import { type Draft, listDrafts, readDraft, readDrafts } from '../conversations.ts';
import { type Means, todayOf } from '../means.ts';
import { readRoll } from '../people.ts';
import { StoreError } from '../ports/store.ts';
import { isWorkingDay } from '../working-days.ts';

/** Drafts looked at in one morning, and days before the warning in which there may be no working day. */
const MOST_DRAFTS = 1000;
const LONGEST_HOLIDAY = 10;

/** A draft with the day of its latest answer and the day on which it is gone. */
export interface AgedDraft {
  readonly draft: Draft;
  readonly answeredOn: string;
  readonly removedOn: string;
}

/** A person's open drafts, the latest answered first. */
export async function viewDrafts(means: Means, person: string): Promise<readonly AgedDraft[]> {
  const [drafts, { settings }] = await Promise.all([listDrafts(means, person), readRoll(means)]);
  return drafts.map((draft) => {
    const facts = factsOf(means, settings, draft);
    return { draft, answeredOn: facts.answeredOn, removedOn: removedOn(facts) };
  });
}

/** The people who have a draft to be told of this morning. */
export async function peopleWithExpiring(means: Means): Promise<readonly string[]> {
  const { settings } = await readRoll(means);
  const before = addDays(todayOf(means), LONGEST_HOLIDAY - settings.draftWarningDay);
  const where = [
    ['kind', '=', 'draft'],
    ['updatedAt', '<=', `${before}T23:59:59.999Z`],
  ] as const;
  const { rows } = await means.store.query('bot', {
    where,
    order: 'updatedAt',
    limit: MOST_DRAFTS,
  });
  const drafts = readDrafts(rows).filter((draft) => isExpiring(means, settings, draft));
  return [...new Set(drafts.map(({ person }) => person))];
}

/** What a person is told of this morning; with ids, what is left of what they were told of. */
export async function expiringDrafts(
  means: Means,
  person: string,
  ids?: readonly string[],
): Promise<readonly ExpiringDraft[]> {
  const where = [['kind', '=', 'draft']] as const;
  const [{ rows }, { settings }] = await Promise.all([
    means.store.query('bot', { pk: `person:${person}`, where }),
    readRoll(means),
  ]);
  return readDrafts(rows)
    .filter((draft) =>
      ids ? draft.status === 'open' && ids.includes(draft.id) : isExpiring(means, settings, draft),
    )
    .map(({ id, dialog, state, ...draft }) => {
      return { id, dialog, state, removedOn: removedOn(factsOf(means, settings, draft)) };
    });
}

function isExpiring(means: Means, settings: Settings, draft: Draft): boolean {
  return draft.status === 'open' && !draft.warnedOn && isToWarn(factsOf(means, settings, draft));
}

function factsOf(means: Means, settings: Settings, { updatedAt }: Pick<Draft, 'updatedAt'>) {
  return {
    answeredOn: dayAt(updatedAt, means.timeZone),
    today: todayOf(means),
    settings,
    isWorkingDay,
  };
}

/** Notes that a person has been told; the draft is gone on the same day as before. */
export async function markWarned(
  means: Means,
  person: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { settings } = await readRoll(means);
  await Promise.all(ids.map((id) => markOne(means, settings, person, id)));
}

async function markOne(
  means: Means,
  settings: Settings,
  person: string,
  id: string,
): Promise<void> {
  const stored = await readDraft(means, person, id);
  if (stored?.value.status !== 'open' || stored.value.warnedOn) return;
  const { id: _, ...rest } = stored.value;
  const gone = Date.parse(rest.updatedAt) + settings.draftDays * 86_400_000;
  const ttl = Math.ceil((gone - means.clock.now()) / 1000);
  if (ttl < 1) return;
  const doc = { ...rest, id: `draft:${id}`, v: 1, kind: 'draft', warnedOn: todayOf(means), ttl };
  const op = { op: 'replace', doc, ...(stored.etag && { ifMatch: stored.etag }) } as const;
  try {
    await means.store.commit('bot', `person:${person}`, [op]);
  } catch (error) {
    // Its writer has gone on with it meanwhile, which starts its days anew.
    if (!(error instanceof StoreError) || !lostRace.has(error.code)) throw error;
  }
}

const lostRace: ReadonlySet<string> = new Set(['stale', 'missing']);
