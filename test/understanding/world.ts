/** What there is when something is said: people, a few delegations, points and a request with GRIP. */

import type { DelegationFields } from '../../src/domain/delegation.ts';
import type { Person } from '../../src/domain/roles.ts';
import type { Means } from '../../src/services/means.ts';
import { personOf, readRoll, seedPeople } from '../../src/services/people.ts';
import { createServices, type Services } from '../../src/services/services.ts';
import { openStore } from '../../src/store/open.ts';
import { findPlaces } from '../../src/understanding/places.ts';
import { someInstance } from '../fixtures/means.ts';
import type { RecordGiven, Utterance } from './utterance.ts';

export interface World {
  readonly services: Services;
  person(id: string): Promise<Person>;
  close(): Promise<void>;
}

const staff = [
  ['anna', 'Anna Lindqvist', 'officer'],
  ['omar', 'Omar Haddad', 'officer'],
  ['megan', 'Megan Bowen', 'unit'],
  ['eva', 'Eva Holmgren', 'grip-chair'],
  ['per', 'Per Lund', 'grip-vice-chair'],
  ['jonas', 'Jonas Ekdahl', 'grip-member'],
] as const;

/** The id of someone by what they are called: their first name; the one who speaks says "jag". */
export function idOf(name: string): string {
  if (/^(?:jag|me)$/u.test(name)) return 'anna';
  return name.split(' ')[0]?.toLowerCase() ?? name;
}

/** The number in its series of the delegation that is talked about. */
const SUBJECT = 14;
const TRIP = 9;
const REQUEST = 3;
const TIANJIN_DAY = '2027-03-12';

const worlds = new Map<string, Promise<World>>();

/** The world of an utterance; those that are alike share one, since nothing in it changes. */
export function worldOf({ today, record, people, context }: Utterance): Promise<World> {
  const visit =
    context.about?.startsWith('D-') && !context.about.endsWith(`-00${TRIP}`)
      ? context.about
      : undefined;
  const number = visit ?? `D-${today.slice(0, 4)}-0${SUBJECT}`;
  const key = JSON.stringify([today, record, people, number]);
  const known = worlds.get(key) ?? openWorld({ today, record, people, number });
  worlds.set(key, known);
  return known;
}

export async function closeWorlds(): Promise<void> {
  for (const world of worlds.values()) await (await world).close();
  worlds.clear();
}

interface Given {
  readonly today: string;
  readonly record: RecordGiven;
  readonly people: readonly string[];
  /** That of the visit that is talked about. */
  readonly number: string;
}

async function openWorld({ today, record, people, number }: Given): Promise<World> {
  const clock = { at: 0, now: () => clock.at };
  const store = await openStore('sqlite::memory:', { now: clock.now });
  const means: Means = {
    store,
    clock,
    timeZone: 'Europe/Stockholm',
    newId: () => 'id',
    random: () => 0.5,
    instance: someInstance,
    defaultRole: 'officer',
    admins: [],
  };
  const strangers = people.map((name) => ({ id: idOf(name), name, roles: ['officer' as const] }));
  const known = staff.filter(([id]) => strangers.every((stranger) => stranger.id !== id));
  await seedPeople(means, [
    ...known.map(([id, name, role]) => ({ id, name, roles: [role] })),
    ...strangers,
  ]);
  const services = createServices(means);
  const roll = await readRoll(means);
  const person = async (id: string) => personOf(means, roll, id, id);
  const year = number.slice(2, 6);
  // A number is of the year in which it was registered.
  const registered = today.startsWith(year) ? today : `${year}-12-01`;
  clock.at = Date.parse(`${registered}T09:00:00Z`);
  const [anna, megan] = [await person('anna'), await person('megan')];
  await fill({ services, store, today: registered, record, number, anna, megan });
  clock.at = Date.parse(`${today}T09:00:00Z`);
  return { services, person, close: () => store.close() };
}

interface Filling {
  readonly services: Services;
  readonly store: Means['store'];
  readonly today: string;
  readonly record: RecordGiven;
  readonly number: string;
  readonly anna: Person;
  readonly megan: Person;
}

async function fill(filling: Filling): Promise<void> {
  const { services, store, today, record, number, anna, megan } = filling;
  const year = number.slice(2, 6);
  const by = (activityId: string) => ({ person: anna, activityId });
  await startSeries(store, `D-${year}`, TRIP - 1);
  await services.registerDelegation(by('trip'), 'trip', guangdongTrip);
  await startSeries(store, `D-${year}`, Number(number.slice(7)) - 1);
  await services.registerDelegation(by('visit'), 'visit', visitOf(record));
  const points = pointsOf(record, today);
  if (points.length > 0) await services.addPoints(by('points'), number, points, 'points');
  const firstDay = record.period?.firstDay ?? TIANJIN_DAY;
  if (today < firstDay) await askGrip(services, store, megan, number);
}

/** A request that lies with GRIP: whoever sits there can be asked what waits for their answer. */
async function askGrip(services: Services, store: Means['store'], megan: Person, number: string) {
  const year = number.slice(2, 6);
  await startSeries(store, `G-${year}`, REQUEST - 1);
  const unit = { person: megan, activityId: 'request' };
  await services.requestParticipation(unit, number, 'request', {
    politicians: [
      {
        key: '1',
        name: 'Anna Ek',
        person: null,
        role: 'regionråd',
        motivation: 'Håller relationen med Tianjin',
        type: 'building-relations',
        link: null,
      },
    ],
    dialogue: [{ party: 'Lunds universitet', date: null }],
    isMarketing: false,
    initiative: null,
    deviations: {},
  });
  const proposal = { '1': 'approve' as const };
  await services.sendRequest({ ...unit, activityId: 'send' }, `G-${year}-00${REQUEST}`, {
    proposal,
  });
}

function startSeries(store: Means['store'], series: string, last: number) {
  const doc = { id: 'root', v: 1, kind: 'series', last, takers: [] };
  return store.commit('work', `num:${series}`, [{ op: 'upsert', doc }]);
}

const tianjinVisit: Partial<DelegationFields> = {
  kind: 'visit',
  place: { id: 'CN-TJ' },
  organisation: 'Tianjin Cancer Hospital',
  period: { firstDay: '2027-03-12', lastDay: '2027-03-14' },
  themes: ['life-science'],
  headcount: { count: 8, about: false },
};

const guangdongTrip: Partial<DelegationFields> = {
  kind: 'trip',
  place: { id: 'CN-GD' },
  organisation: 'Guangdong Health Commission',
  period: { firstDay: '2027-03-12', lastDay: '2027-03-14' },
  themes: ['health'],
};

function visitOf({
  kind,
  place,
  organisation,
  period,
  host,
  headcount,
}: RecordGiven): Partial<DelegationFields> {
  const found = place === undefined ? undefined : findPlaces(`från ${place}`)[0];
  return {
    ...tianjinVisit,
    ...((kind === 'trip' || kind === 'activity') && ({ kind } as const)),
    ...(found?.kind === 'found' && { place: { id: found.id } }),
    ...(organisation && { organisation }),
    ...(period && { period }),
    ...(host && { host: { name: host } }),
    ...(headcount && { headcount }),
  };
}

function pointsOf({ points }: RecordGiven, today: string) {
  const usual = [
    { text: 'Skicka kontaktlistan', owner: 'Megan', due: '2027-04-01' },
    { text: 'Boka tolk', owner: 'Omar', due: '2027-02-01' },
    { text: 'Skriv minnesanteckningar', owner: 'jag', due: '2027-03-20' },
  ];
  return (points ?? usual).map(({ text, owner: name, due }) => ({
    text,
    owner: idOf(name),
    due: due < today ? today : due,
  }));
}
