/** A form of a delegation's fields, read: what is good, what is wrong, and what was typed. */

import { type InputName, inputNames, type Typed } from '../../cards/delegation-inputs.ts';
import type { Period } from '../../domain/days.ts';
import {
  type DelegationFields,
  type DelegationPlace,
  delegationKinds,
  type Headcount,
  type Host,
} from '../../domain/delegation.ts';
import { checkHeadcount, checkName, checkPeriod, checkText } from '../../domain/limits.ts';
import { goalIds, themeIds } from '../../strategy/schema.ts';
import { hostText, placeText } from '../../texts/names.ts';
import type { Turn } from '../../turn.ts';
import { readHeadcount } from '../../understanding/numbers.ts';
import { organisationNamed } from '../../understanding/organisations.ts';
import { readPlace } from '../../understanding/places.ts';
import { checkInput, type Problem, problem } from './problems.ts';

export interface FormReading {
  readonly fields: Partial<DelegationFields>;
  readonly problems: readonly Problem[];
  readonly typed: Typed;
}

/** Reads the inputs there are; one left empty says nothing. `known` is what the form was drawn from. */
export function readForm(
  values: Readonly<Record<string, string>>,
  known: Partial<DelegationFields>,
  turn: Turn,
): FormReading {
  const typed: Typed = Object.fromEntries(
    inputNames.flatMap((name) => {
      const value = values[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const problems: Problem[] = [];
  const check = <T>(name: InputName, read: (value: string) => T): T | undefined => {
    const value = typed[name];
    return value === undefined ? undefined : checkInput(name, problems, () => read(value));
  };
  const text = (name: InputName) => check(name, checkText);
  const read: Partial<DelegationFields> = {
    kind: delegationKinds.find((kind) => kind === typed.kind),
    place: check('place', (value) => placeFrom(value, known, turn, problems)),
    organisation: check('organisation', checkName),
    period: periodFrom(typed, known, turn.today, problems),
    themes: themesFrom(typed, known),
    headcount: check('headcount', (value) => headcountFrom(value, known, problems)),
    host: check('host', (value) => hostFrom(value, known, turn)),
    goals: typed.goals === undefined ? undefined : goalsFrom(typed.goals),
    initiator: check('initiator', checkName),
    theyWant: text('theyWant'),
    weGain: text('weGain'),
    businessPotential: text('businessPotential'),
  };
  return { fields: withoutUndefined(read), problems, typed };
}

function withoutUndefined(fields: Partial<DelegationFields>): Partial<DelegationFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A place that is known, or the very name that was drawn; anything else is a problem. */
function placeFrom(
  value: string,
  known: Partial<DelegationFields>,
  { t }: Turn,
  problems: Problem[],
): DelegationPlace | undefined {
  if (known.place && placeText(t.language, known.place) === value) return known.place;
  const reading = readPlace(checkName(value));
  if (reading.kind === 'found') return { id: reading.id };
  const typed = value;
  if (reading.kind === 'misspelt') {
    const suggestion = placeText(t.language, { id: reading.suggestion });
    problems.push(problem('place', 'misspelt-place', { typed, suggestion }));
  } else if (reading.kind === 'choice') {
    const names = reading.ids.map((id) => placeText(t.language, { id }));
    problems.push(problem('place', 'which-place', { typed, names }));
  } else problems.push(problem('place', 'unknown-place', { typed }));
  return undefined;
}

function periodFrom(
  { firstDay, lastDay }: Typed,
  known: Partial<DelegationFields>,
  today: string,
  problems: Problem[],
): Period | undefined {
  if (firstDay === undefined && lastDay === undefined) return undefined;
  const first = firstDay ?? known.period?.firstDay ?? lastDay;
  if (first === undefined) return undefined;
  const period = { firstDay: first, lastDay: lastDay ?? first };
  return checkInput('lastDay', problems, () => checkPeriod(period, today));
}

/** The one chosen stands first; others that were there already stay. */
function themesFrom({ theme }: Typed, known: Partial<DelegationFields>) {
  const chosen = themeIds.find((id) => id === theme);
  if (!chosen) return undefined;
  return [chosen, ...(known.themes ?? []).slice(1).filter((id) => id !== chosen)];
}

function headcountFrom(
  value: string,
  known: Partial<DelegationFields>,
  problems: Problem[],
): Headcount | undefined {
  if (known.headcount && String(known.headcount.count) === value) return known.headcount;
  const digits = /^\d[\d \u00A0.]*$/.test(value) ? Number(value.replace(/\D/g, '')) : undefined;
  const count = digits === undefined ? readHeadcount(value) : { count: digits, about: false };
  if (count) return checkHeadcount({ count: count.count, about: count.about });
  problems.push(problem('headcount', 'not-a-number', { typed: value.slice(0, 40) }));
  return undefined;
}

function hostFrom(value: string, known: Partial<DelegationFields>, { t }: Turn): Host {
  if (known.host && hostText(t.language, known.host) === value) return known.host;
  const name = checkName(value);
  const id = organisationNamed(name);
  return id === undefined ? { name } : { id };
}

function goalsFrom(value: string) {
  const chosen = value.split(',');
  return goalIds.filter((id) => chosen.includes(id));
}
