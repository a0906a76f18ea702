/** What people do all day: register, change, ask for politicians, vote, call off, follow up, close. */

import { people } from '../door/stage.ts';
import type { Book } from './book.ts';
import { type Door, Over, type Person, speakerOf } from './door.ts';
import type { Random } from './random.ts';

/** The processes have the real clock. */
const year = new Date().getFullYear();
const ahead = `12–14 mars ${year + 2}`;
const behind = `3–5 mars ${year - 1}`;

export interface World {
  readonly door: Door;
  readonly book: Book;
  readonly random: Random;
}

/** Hospitals have names of letters, so that no number in them is taken for one of people. */
function hospitalOf(person: Person, count: number): string {
  const letters = [...String(count)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
  return `Sjukhuset ${person.name.replace(/\W/g, '')}${letters.toLowerCase()}`;
}

/** An officer works until everything is over. What is not answered is left, and something new begun. */
export async function live(world: World, officer: Person): Promise<void> {
  try {
    for (let count = 1; ; count += 1) await work(world, officer, hospitalOf(officer, count));
  } catch (error) {
    if (!(error instanceof Over)) throw error;
  }
}

async function work(world: World, officer: Person, hospital: string): Promise<void> {
  const isOver = world.random.chance(0.3);
  const number = await register(world, officer, hospital, isOver ? behind : ahead);
  if (!number) return;
  if (!(await changeHeadcount(world, officer, number))) return;
  if (isOver) await followUp(world, officer, number);
  else if (world.random.chance(0.5)) await callOff(world, number);
  else await askGrip(world, officer, number);
}

/** Does something that sets a fact; the match in the answer, or undefined when it is not certain. */
async function set(
  { book }: World,
  fact: readonly [of: string, what: string, value: string],
  act: () => Promise<string | undefined>,
  expected: RegExp,
): Promise<RegExpExecArray | undefined> {
  book.attempt(...fact);
  const match = expected.exec((await act()) ?? '');
  if (match) book.acknowledge(...fact);
  return match ?? undefined;
}

async function register(
  world: World,
  officer: Person,
  hospital: string,
  days: string,
): Promise<string | undefined> {
  const { book } = world;
  const { say } = speakerOf(world.door, world.random, officer);
  const first = await say(`ny delegation från Tianjin ${days}`);
  if (!first?.includes('Tianjin')) return undefined;
  if (days === behind && !(await say('ja'))) return undefined;
  const said = [officer.id, hospital, 'said'] as const;
  if (!(await set(world, said, () => say(hospital), new RegExp(hospital)))) return undefined;
  const number = /Registrerat: (D-\d+-\d+)/.exec((await say('registrera')) ?? '')?.[1];
  if (number) book.acknowledge(number, 'status', 'registered');
  return number;
}

async function changeHeadcount(world: World, officer: Person, number: string): Promise<boolean> {
  const { say } = speakerOf(world.door, world.random, officer);
  const count = String(2 + world.random.below(40));
  const change = () => say(`ändra ${number} till ${count} personer`);
  const fact = [number, 'headcount', count] as const;
  return (await set(world, fact, change, new RegExp(`${count} personer`))) !== undefined;
}

async function callOff(world: World, number: string): Promise<void> {
  const { click } = speakerOf(world.door, world.random, people.megan);
  const act = () => click({ verb: 'call-off-delegation', delegation: number });
  await set(world, [number, 'status', 'cancelled'], act, /Inställt/);
}

async function followUp(world: World, officer: Person, number: string): Promise<void> {
  const { say } = speakerOf(world.door, world.random, officer);
  const due = `1 december ${year + 1}`;
  if (!(await say(`lägg till punkter för ${number}: Skicka kontaktlistan senast ${due}`))) return;
  const saved = /är sparad/;
  if (!(await set(world, [number, 'point 1', 'open'], () => say('spara'), saved))) return;
  const done = () => say(`klar ${number}/1`);
  if (!(await set(world, [number, 'point 1', 'done'], done, /är klar/))) return;
  await set(world, [number, 'status', 'closed'], () => say(`avsluta ${number}`), /är avslutad/);
}

async function askGrip(world: World, officer: Person, number: string): Promise<void> {
  const { say } = speakerOf(world.door, world.random, officer);
  for (const line of [
    `begär politisk medverkan för ${number}`,
    'Anna Ek',
    'Bär relationen med Tianjin',
    'Lunds universitet 1 november',
  ]) {
    if (!(await say(line))) return;
  }
  const asked = /(G-\d+-\d+) · Under beredning/;
  const fact = [number, 'request 1', 'preparing'] as const;
  const request = (await set(world, fact, () => say('ja'), asked))?.[1];
  if (!request) return;
  const unit = speakerOf(world.door, world.random, people.megan);
  const send = () => unit.click({ verb: 'send-request', request });
  if (!(await set(world, [number, 'request 1', 'with-grip'], send, /Hos GRIP/))) return;
  for (const member of [people.eva, people.jonas]) await vote(world, number, request, member);
}

/** The second vote decides; the request is then no more with GRIP. */
async function vote(world: World, number: string, request: string, member: Person): Promise<void> {
  const { click } = speakerOf(world.door, world.random, member);
  const choice = world.random.chance(0.8) ? 'yes' : 'no';
  const own = choice === 'yes' ? 'bifall' : 'avslag';
  world.book.attempt(number, 'request 1', 'decided');
  const act = () => click({ verb: `vote-${choice}`, request, round: 1 });
  const expected = new RegExp(`Din röst(?: är sparad)?: ${own}`);
  await set(world, [number, `vote ${member.id}`, choice], act, expected);
}
