import assert from 'node:assert/strict';
import { firstBrokenLink } from '../../../src/domain/audit.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import { settingNames } from '../../../src/domain/settings.ts';
import { readDetails, readEvents } from '../../../src/services/history.ts';
import { GRIP_PK, readRoll } from '../../../src/services/people.ts';
import { changeRoles, viewRoles } from '../../../src/services/settings/change-roles.ts';
import { changeSetting } from '../../../src/services/settings/change-setting.ts';
import { viewSettings } from '../../../src/services/settings/view-settings.ts';
import { settingsSchema } from '../../../src/strategy/schema.ts';
import { strategyOn } from '../../../src/strategy/strategy.ts';
import { actor, openMeans, type TestMeans } from '../../fixtures/means.ts';

const refuses = (code: string) => (error: unknown) =>
  error instanceof Refusal && error.code === code;
const admin = () => ({
  ...actor('anna'),
  person: { id: 'anna', name: 'Anna', roles: ['admin'] as const },
});

describe('Roles on record', () => {
  let means: TestMeans;
  beforeEach(async () => {
    means = await openMeans();
    await changeRoles({ ...means, admins: ['root'] }, admin(), 'anna', (held) => [
      ...held,
      'admin',
    ]);
  });
  afterEach(() => means.close());

  it('keep their last administrator', async () => {
    const none = changeRoles(means, admin(), 'anna', () => ['officer']);
    await assert.rejects(none, refuses('last-administrator'));
    await changeRoles(means, admin(), 'omar', (held) => [...held, 'admin']);
    await changeRoles(means, admin(), 'anna', () => ['officer']);
    const { people } = await readRoll(means);
    assert.deepEqual(people.anna?.roles, ['officer']);
  });

  it('keep one of two administrators who are removed at the same moment', async () => {
    await changeRoles(means, admin(), 'omar', (held) => [...held, 'admin']);
    const removed = await Promise.allSettled(
      ['anna', 'omar'].map((id) => changeRoles(means, admin(), id, () => ['officer'])),
    );
    assert.deepEqual(removed.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const { people } = await readRoll(means);
    assert.equal(Object.values(people).filter(({ roles }) => roles.includes('admin')).length, 1);
  });

  it('are one seat in GRIP: the new one', async () => {
    await changeRoles(means, admin(), 'jonas', (held) => [...held, 'grip-chair']);
    assert.deepEqual((await readRoll(means)).people.jonas?.roles, ['grip-chair']);
  });

  it('change once for a click that comes twice', async () => {
    const twice = { ...admin(), activityId: 'twice' };
    for (const _ of [1, 2]) await changeRoles(means, twice, 'omar', (held) => [...held, 'unit']);
    assert.deepEqual((await readRoll(means)).people.omar?.roles, ['officer', 'unit']);
    assert.ok((await viewRoles(means)).rows.some(({ id }) => id === 'omar'));
  });
});

describe('Settings on record', () => {
  let means: TestMeans;
  beforeEach(async () => {
    means = await openMeans();
  });
  afterEach(() => means.close());

  it('name every knob of the strategy’s file', () => {
    const { gripDecides, ...others } = strategyOn('2027-01-11').settings;
    const all = [...Object.keys(others), ...Object.keys(gripDecides)];
    assert.deepEqual([...settingNames].sort(), all.sort());
    assert.ok(settingsSchema.safeParse({ ...others, gripDecides }).success);
  });

  it('have each change in the trail, chained: who, before and after', async () => {
    await changeSetting(means, admin(), 'draftDays', 60);
    await changeSetting(means, admin(), 'remindDaysBefore', [0, 5]);
    const events = await readEvents(means, GRIP_PK);
    const changes = events.filter(({ code }) => code === 'setting-changed');
    assert.deepEqual(
      changes.map(({ by, fields }) => [by, ...fields]),
      [
        ['anna', 'draftDays'],
        ['anna', 'remindDaysBefore'],
      ],
    );
    assert.equal(firstBrokenLink(events), undefined);
    const details = await readDetails(means, GRIP_PK);
    assert.deepEqual(details.get(changes[1]?.version ?? 0)?.changes, {
      remindDaysBefore: { before: [7, 0], after: [5, 0] },
    });
  });

  it('that are not GRIP’s own are not the secretary’s to change, nor GRIP’s the administrator’s', async () => {
    await assert.rejects(
      changeSetting(means, actor('karin'), 'draftDays', 60),
      refuses('not-allowed'),
    );
    await assert.rejects(changeSetting(means, admin(), 'quorumAbove', 60), refuses('not-allowed'));
    await changeSetting(means, actor('karin'), 'quorumAbove', 60);
    assert.equal((await readRoll(means)).settings.gripDecides.quorumAbove, 0.6);
  });

  it('that are put back follow the strategy again', async () => {
    await changeSetting(means, admin(), 'draftDays', 60);
    await changeSetting(means, admin(), 'draftDays', undefined);
    const { doc } = (await means.store.get('work', GRIP_PK, 'root')) ?? assert.fail();
    assert.deepEqual(doc.settings, {});
    assert.ok(
      (await viewSettings(means)).rows.every(({ value, usual }) => `${value}` === `${usual}`),
    );
  });

  it('of ten who change at once are all kept', async () => {
    const names = settingNames.filter((name) => name.endsWith('Days') || name.endsWith('After'));
    const own = names.filter(
      (name) => !['remindDaysAfter', 'gripAnswerWorkingDays'].includes(name),
    );
    await Promise.all(own.map((name) => changeSetting(means, admin(), name, 99)));
    const { rows } = await viewSettings(means);
    for (const name of own) assert.equal(rows.find((row) => row.name === name)?.value, 99, name);
  });
});
