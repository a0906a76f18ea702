import assert from 'node:assert/strict';
import {
  changeProfile,
  chooseLanguage,
  type Draft,
  lastAddress,
  listDrafts,
  noteInSession,
  readDraft,
  readProfile,
  readSession,
  saveStep,
} from '../../../src/services/conversations.ts';
import type { Address } from '../../../src/services/ports/courier.ts';
import { StoreError } from '../../../src/services/ports/store.ts';
import { moveClock, openMeans, type TestMeans } from '../../fixtures/means.ts';

const CHAT = 'chat-1';
const DAY = 86_400;

const address: Address = {
  serviceUrl: 'https://smba.example',
  conversation: 'a:anna',
  kind: 'personal',
  bot: '28:bot',
  channelId: 'msteams',
};

describe('what the bot knows of a conversation', () => {
  let means: TestMeans;
  beforeEach(async () => {
    means = await openMeans();
  });
  afterEach(() => means.close());

  const draftOf = (id: string, state: Draft['state'] = {}, status: Draft['status'] = 'open') => ({
    id,
    dialog: 'register-delegation',
    state,
    status,
    startedAt: '2027-01-11T08:00:00.000Z',
    updatedAt: '2027-01-11T08:00:00.000Z',
    conversation: CHAT,
  });

  /** One step of a dialog on what stands now. */
  const step = async (
    id: string,
    state: Draft['state'],
    activityId: string,
    status?: Draft['status'],
  ) => {
    const session = await readSession(means, 'anna', CHAT);
    const stored = await readDraft(means, 'anna', id);
    await saveStep(means, {
      person: 'anna',
      conversation: CHAT,
      session,
      next: { activeDraft: id },
      activityId,
      draft: { value: draftOf(id, state, status), etag: stored?.etag },
    });
  };

  it('is an empty session before anything was said', async () => {
    const session = await readSession(means, 'anna', CHAT);
    assert.deepEqual(session, { value: { recent: [] }, etag: undefined });
  });

  it('is saved in one go: session and draft, or neither', async () => {
    await step('draft-1', { asks: 'kind' }, 'a1');
    const before = await readSession(means, 'anna', CHAT);
    await assert.rejects(
      saveStep(means, {
        person: 'anna',
        conversation: CHAT,
        session: before,
        next: {},
        activityId: 'a2',
        draft: { value: draftOf('draft-1'), etag: 'an older one' },
      }),
      StoreError,
    );
    assert.deepEqual(await readSession(means, 'anna', CHAT), before);
  });

  it('lets one of two answers that race be saved, and tells the other', async () => {
    await step('draft-1', { answers: 0 }, 'a1');
    const races = await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) => step('draft-1', { answers: index + 1 }, `b${index}`)),
    );
    assert.equal(races.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const race of races) {
      if (race.status === 'rejected') assert.ok(race.reason instanceof StoreError);
    }
  });

  it('lets two who start in one conversation at once not overwrite each other', async () => {
    const session = await readSession(means, 'anna', CHAT);
    const start = (id: string) =>
      saveStep(means, {
        person: 'anna',
        conversation: CHAT,
        session,
        next: { activeDraft: id },
        activityId: id,
        draft: { value: draftOf(id), etag: undefined },
      });
    const races = await Promise.allSettled([start('draft-1'), start('draft-2')]);
    assert.deepEqual(races.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    assert.equal((await listDrafts(means, 'anna')).length, 1);
  });

  it('remembers the last twenty activities that were taken in', async () => {
    for (let index = 0; index < 25; index += 1) await step('draft-1', { index }, `a${index}`);
    const { recent } = (await readSession(means, 'anna', CHAT)).value;
    assert.equal(recent.length, 20);
    assert.match(JSON.stringify(recent.at(-1)), /a24/);
    assert.doesNotMatch(JSON.stringify(recent), /"a4"/);
  });

  it('remembers the record talked about, and keeps the open draft', async () => {
    await step('draft-1', {}, 'a1');
    await noteInSession(means, 'anna', CHAT, { about: 'D-2027-014' });
    const { about, activeDraft } = (await readSession(means, 'anna', CHAT)).value;
    assert.deepEqual([about, activeDraft], ['D-2027-014', 'draft-1']);
  });

  it('is each person’s own', async () => {
    await step('draft-1', {}, 'a1');
    assert.equal(await readDraft(means, 'omar', 'draft-1'), undefined);
    assert.deepEqual(await listDrafts(means, 'omar'), []);
  });

  it('has drafts for thirty days after the latest answer', async () => {
    await step('draft-1', {}, 'a1');
    moveClock(means, 29 * DAY);
    await step('draft-1', { more: true }, 'a2');
    moveClock(means, 29 * DAY);
    assert.ok(await readDraft(means, 'anna', 'draft-1'));
    moveClock(means, 2 * DAY);
    assert.equal(await readDraft(means, 'anna', 'draft-1'), undefined);
  });

  it('has a thrown draft for a day, out of the list', async () => {
    await step('draft-1', {}, 'a1', 'cancelled');
    assert.deepEqual(await listDrafts(means, 'anna'), []);
    assert.ok(await readDraft(means, 'anna', 'draft-1'));
    moveClock(means, DAY + 1);
    assert.equal(await readDraft(means, 'anna', 'draft-1'), undefined);
  });

  it('lists open drafts, the latest answered first', async () => {
    await step('draft-1', {}, 'a1');
    moveClock(means, 60);
    await step('draft-2', {}, 'a2');
    moveClock(means, 60);
    await step('draft-1', { more: true }, 'a3');
    const ids = (await listDrafts(means, 'anna')).map(({ id }) => id);
    assert.deepEqual(ids, ['draft-1', 'draft-2']);
  });

  it('knows a person’s chat, and the latest one by which others may be reached', async () => {
    assert.equal(await lastAddress(means), undefined);
    await changeProfile(means, 'anna', () => ({ name: 'Anna', personal: address }));
    await changeProfile(means, 'omar', () => ({
      name: 'Omar',
      personal: { ...address, conversation: 'a:omar' },
    }));
    assert.equal((await lastAddress(means))?.conversation, 'a:omar');
    assert.equal((await readProfile(means, 'anna'))?.value.personal?.conversation, 'a:anna');
  });

  it('keeps the language that was chosen, and the rest of what is known', async () => {
    await changeProfile(means, 'anna', () => ({ name: 'Anna', heard: 'sv', personal: address }));
    await chooseLanguage(means, { id: 'anna', name: 'Anna' }, 'en');
    const profile = (await readProfile(means, 'anna'))?.value;
    assert.deepEqual(
      [profile?.chosen, profile?.heard, profile?.personal?.conversation],
      ['en', 'sv', 'a:anna'],
    );
  });
});
