/** Samples of the cards of settings and roles. */

import { personRolesCard, rolesCard } from '../../src/cards/settings/roles.ts';
import { settingCard, settingsCard } from '../../src/cards/settings/settings.ts';
import { type Role, roles } from '../../src/domain/roles.ts';
import { settingNames, settingOf } from '../../src/domain/settings.ts';
import type { SettingsView } from '../../src/domain/views.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw } from './requests.ts';

export function* settingCards(turn: Turn, by: string): Generator<Draw> {
  const { t, settings } = turn;
  const view = (isChanged: boolean): SettingsView => ({
    strategy: '2012',
    version: 3,
    rows: settingNames.map((name) => {
      const usual = settingOf(settings, name);
      const changed = { by, at: '2027-01-03T09:00:00.000Z' };
      if (!isChanged) return { name, value: usual, usual };
      return { name, value: typeof usual === 'number' ? usual + 1 : usual, usual, changed };
    }),
  });
  for (const isChanged of [false, true]) {
    const name = `settings${isChanged ? ', changed' : ''}`;
    yield [name, settingsCard(t, view(isChanged), turn)];
    yield [`${name}, read only`, settingsCard(t, view(isChanged), readerOf(turn, []))];
    yield [`${name}, GRIP’s`, settingsCard(t, view(isChanged), readerOf(turn, ['secretary']))];
  }
  for (const setting of settingNames) {
    yield [`setting ${setting}`, settingCard(t, view(true), setting)];
    const error = t.refusals['setting-unread']({ setting, typed: by });
    const wrong = settingCard(t, view(false), setting, { typed: by.slice(0, 60), error });
    yield [`setting ${setting}, wrong`, wrong];
  }
  yield* roleCards(turn, by);
}

function readerOf(turn: Turn, held: readonly Role[]) {
  return { ...turn, person: { roles: held } };
}

function* roleCards({ t }: Turn, name: string): Generator<Draw> {
  const rows = Array.from({ length: 45 }, (_, index) => ({
    id: `bc85e3b4-4dad-4cae-adf6-3246662a9b${String(index).padStart(2, '0')}`,
    name: `${name} ${index}`,
    roles: roles.slice(0, index % 9),
    isConfigured: index === 2,
  }));
  for (const mayChange of [true, false]) {
    yield [`roles, ${mayChange}`, rolesCard(t, { rows }, mayChange)];
    yield [`roles of nobody, ${mayChange}`, rolesCard(t, { rows: [] }, mayChange)];
  }
  const [row] = rows;
  if (!row) return;
  yield ['roles of one', personRolesCard(t, { ...row, roles: [...roles] })];
  const error = t.refusals['last-administrator']({ name: row.name });
  yield ['roles of one, wrong', personRolesCard(t, row, error)];
}
