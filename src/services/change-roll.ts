/** The one way in which who is who, or a setting, changes: with its event, all in one commit. */

import type { Changes, EventCode } from '../domain/audit.ts';
import { commitChange, guardId } from './commit-change.ts';
import type { Actor, Means } from './means.ts';
import { GRIP_PK, readStoredRoll, type StoredRoll } from './people.ts';
import { type Doc, StoreError, toJson } from './ports/store.ts';

/** A step that lost a race is taken again this many times. */
const MOST_TRIES = 8;

export interface RollPlan {
  readonly code: EventCode;
  readonly changes: Changes;
  /** What of the document becomes something else. */
  readonly roll: Partial<Pick<StoredRoll, 'people' | 'settings' | 'settingChanges'>>;
}

const nobody: Omit<StoredRoll, 'etag'> = {
  version: 0,
  head: '',
  people: {},
  settings: {},
  settingChanges: {},
};

/** Takes a step on the document; a second delivery of the same activity changes nothing. */
export async function changeRoll(
  means: Means,
  actor: Actor,
  rule: (roll: StoredRoll) => Promise<RollPlan> | RollPlan,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const [stored, isDone] = await Promise.all([readStoredRoll(means), isTaken(means, actor)]);
    if (isDone) return;
    const before = stored ?? { ...nobody, etag: '' };
    const plan = await rule(before);
    try {
      await commit(means, actor, stored, { ...before, ...plan.roll }, plan);
      return;
    } catch (error) {
      const raced = error instanceof StoreError && ['stale', 'conflict'].includes(error.code);
      if (!raced || tries >= MOST_TRIES) throw error;
    }
  }
}

async function isTaken(means: Means, { activityId }: Actor): Promise<boolean> {
  if (activityId === undefined) return false;
  return (await means.store.get('work', GRIP_PK, guardId(activityId))) !== undefined;
}

async function commit(
  means: Means,
  actor: Actor,
  before: StoredRoll | undefined,
  { people, settings, settingChanges, version }: StoredRoll,
  { code, changes }: RollPlan,
): Promise<void> {
  const next = version + 1;
  const root = (head: string): Doc => ({
    id: 'root',
    v: 1,
    kind: 'people',
    version: next,
    head,
    people: toJson(people),
    settings: toJson(settings),
    settingChanges: toJson(settingChanges),
  });
  await commitChange(means, { pk: GRIP_PK, before, version: next, root, actor, code, changes });
}
