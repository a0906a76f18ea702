/** Which points there are: a person's own, a delegation's, and all that are overdue. */

import { addDays } from '../../domain/days.ts';
import { pointNumber } from '../../domain/follow-up.ts';
import { can } from '../../domain/roles.ts';
import type { Reader } from '../../domain/secrecy.ts';
import type { PointRow, PointsView } from '../../domain/views.ts';
import { type Means, todayOf } from '../means.ts';
import { loadOccasion } from '../occasion.ts';
import { nameOf, type Roll, readRoll } from '../people.ts';
import type { Condition } from '../ports/store.ts';
import { readPoint } from '../records/point-record.ts';
import { withoutSecrets } from '../secrecy.ts';

/** Points read at once; a person with more open ones is shown the first. */
const MOST_POINTS = 1000;

/** The open points that meet some conditions, the first due first. */
export async function findOpenPoints(
  means: Means,
  roll: Roll,
  reader: Reader,
  conditions: readonly Condition[],
): Promise<readonly PointRow[]> {
  const found = await withoutSecrets(means, reader, await queryOpenPoints(means, conditions));
  const names = new Map<string, Promise<string>>();
  return Promise.all(
    found.map(async ({ number, point }) => {
      const name = names.get(point.owner) ?? nameOf(means, roll, point.owner);
      names.set(point.owner, name);
      return { number, point, owner: await name };
    }),
  );
}

/** The same without the owners' names, each of which would be a read. */
export async function queryOpenPoints(
  means: Means,
  conditions: readonly Condition[],
): Promise<readonly Omit<PointRow, 'owner'>[]> {
  const where: Condition[] = [['kind', '=', 'point'], ['status', '=', 'open'], ...conditions];
  const { rows } = await means.store.query('work', { where, order: 'due', limit: MOST_POINTS });
  return rows.map(({ doc }) => ({ number: String(doc.number), point: readPoint(doc) }));
}

/** Somebody's open points, as the reader may see them. */
export async function listPoints(means: Means, reader: Reader, owner: string): Promise<PointsView> {
  const roll = await readRoll(means);
  const rows = await findOpenPoints(means, roll, reader, [['owner', '=', owner]]);
  return viewPoints(means, roll, { kind: 'mine' }, rows, owner);
}

/** The open points of one delegation. @throws Refusal `delegation-not-found` */
export async function listPointsOf(
  means: Means,
  delegation: string,
  reader: Reader,
): Promise<PointsView> {
  const [occasion, roll] = await Promise.all([
    loadOccasion(means, reader, delegation),
    readRoll(means),
  ]);
  const { number } = occasion.delegation;
  const open = occasion.points.filter(({ status }) => status === 'open');
  const rows = await Promise.all(
    open.map(async (point) => {
      const owner = await nameOf(means, roll, point.owner);
      return { number: pointNumber(number, point.index), point, owner };
    }),
  );
  return viewPoints(means, roll, { kind: 'delegation', number }, rows, reader.person.id);
}

/** Every overdue point, grouped by owner, the owner with the oldest first. */
export async function overduePoints(means: Means, reader: Reader): Promise<readonly PointRow[]> {
  const yesterday = addDays(todayOf(means), -1);
  const roll = await readRoll(means);
  const rows = await findOpenPoints(means, roll, reader, [['due', '<=', yesterday]]);
  return [...Map.groupBy(rows, ({ point }) => point.owner).values()].flat();
}

export function viewPoints(
  means: Means,
  roll: Roll,
  list: PointsView['list'],
  rows: readonly PointRow[],
  reader: string,
): PointsView {
  const sorted = [...rows].sort(byDue);
  const others = colleaguesIn(roll).filter(({ id }) => list.kind === 'delegation' || id !== reader);
  return { list, today: todayOf(means), rows: sorted, colleagues: others };
}

/** The first due first; those of one day by number. */
function byDue(a: PointRow, b: PointRow): number {
  if (a.point.due !== b.point.due) return a.point.due < b.point.due ? -1 : 1;
  return a.number.localeCompare(b.number, 'sv', { numeric: true });
}

/** Who may answer for a point: everybody the records know who may register. */
export function colleaguesIn(roll: Roll): readonly { id: string; name: string }[] {
  return Object.entries(roll.people)
    .filter(([, person]) => can(person, 'register'))
    .map(([id, { name }]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** Who may be given a point by a person: the colleagues, and the person. */
export async function listColleagues(
  means: Means,
  person: { readonly id: string; readonly name: string },
): Promise<readonly { id: string; name: string }[]> {
  const known = colleaguesIn(await readRoll(means));
  const isKnown = known.some(({ id }) => id === person.id);
  return isKnown ? known : [...known, { id: person.id, name: person.name }];
}
