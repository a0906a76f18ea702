/** The fields of a delegation as inputs, the same in a draft's form and when changing one. */

import { type DelegationFields, delegationKinds, type MissingField } from '../domain/delegation.ts';
import { MOST_NAME, MOST_TEXT } from '../domain/limits.ts';
import { goalIds, themeIds } from '../strategy/schema.ts';
import { capitalise } from '../texts/format.ts';
import { hostText, placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import type { CardInput } from './draw.ts';
import { plain } from './plain.ts';

export const inputNames = [
  'kind',
  'place',
  'organisation',
  'firstDay',
  'lastDay',
  'theme',
  'headcount',
  'host',
  'goals',
  'initiator',
  'theyWant',
  'weGain',
  'businessPotential',
] as const;
export type InputName = (typeof inputNames)[number];

/** The inputs that a missing field is filled in with. */
export const inputsOfMissing: Readonly<Record<MissingField, readonly InputName[]>> = {
  kind: ['kind'],
  place: ['place'],
  organisation: ['organisation'],
  period: ['firstDay', 'lastDay'],
  themes: ['theme'],
  goals: ['goals'],
  initiator: ['initiator'],
  theyWant: ['theyWant'],
  weGain: ['weGain'],
  businessPotential: ['businessPotential'],
};

/** What was typed, by input; wins over the record's own value so that an error keeps it. */
export type Typed = Partial<Record<InputName, string>>;

export function delegationInputs(
  t: Texts,
  names: readonly InputName[],
  fields: Partial<DelegationFields>,
  typed: Typed,
  errors: Typed,
): CardInput[] {
  const values = valuesOf(t, fields);
  const shape = shapes(t, fields);
  return names.map((name) => {
    const { most = MOST_NAME } = shape[name];
    const value = typed[name] ?? values[name];
    return {
      id: name,
      example: '',
      choices: [],
      ...shape[name],
      most,
      // A field cannot hold more than its most, and a card with all of it would be too large.
      value: [...value].slice(0, most).join(''),
      error: errors[name] ? plain(`${t.errorPrefix} ${errors[name]}`) : '',
    };
  });
}

/** What would stand in some of the inputs, those left out that would be empty. */
export function valuesOfInputs(
  t: Texts,
  fields: Partial<DelegationFields>,
  names: readonly InputName[],
): Record<string, string> {
  const values = valuesOf(t, fields);
  return Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
}

function valuesOf(t: Texts, fields: Partial<DelegationFields>): Record<InputName, string> {
  return {
    kind: fields.kind ?? '',
    place: fields.place ? placeText(t.language, fields.place) : '',
    organisation: fields.organisation ?? '',
    firstDay: fields.period?.firstDay ?? '',
    lastDay: fields.period?.lastDay ?? '',
    theme: fields.themes?.[0] ?? '',
    headcount: fields.headcount ? String(fields.headcount.count) : '',
    host: fields.host ? hostText(t.language, fields.host) : '',
    goals: fields.goals?.join(',') ?? '',
    initiator: fields.initiator ?? '',
    theyWant: fields.theyWant ?? '',
    weGain: fields.weGain ?? '',
    businessPotential: fields.businessPotential ?? '',
  };
}

type Shape = Pick<CardInput, 'type' | 'label'> & Partial<CardInput>;

function shapes(t: Texts, fields: Partial<DelegationFields>): Record<InputName, Shape> {
  const { inputs } = t;
  const kind = fields.kind ?? 'visit';
  const choices = <K extends string>(ids: readonly K[], names: Record<K, string>) =>
    ids.map((id) => ({ title: capitalise(names[id]), value: id }));
  const lines = { type: 'lines', most: MOST_TEXT } as const;
  return {
    kind: {
      type: 'radio',
      label: inputs.kind,
      choices: choices(delegationKinds, inputs.kindChoices),
    },
    place: { type: 'text', label: inputs.place[kind], example: inputs.placeExample },
    organisation: {
      type: 'text',
      label: inputs.organisation[kind],
      example: inputs.organisationExample,
    },
    firstDay: { type: 'date', label: inputs.firstDay },
    lastDay: { type: 'date', label: inputs.lastDay },
    theme: {
      type: 'one',
      label: inputs.theme,
      example: inputs.themeExample,
      choices: choices(themeIds, t.themes),
    },
    headcount: { type: 'text', label: inputs.headcount, example: '8' },
    host: { type: 'text', label: inputs.host, example: 'Region Skåne' },
    goals: { type: 'many', label: inputs.goals, choices: choices(goalIds, t.goals) },
    initiator: { type: 'text', label: inputs.initiator, example: inputs.initiatorExample },
    theyWant: { ...lines, label: inputs.theyWant },
    weGain: { ...lines, label: inputs.weGain },
    businessPotential: { ...lines, label: inputs.businessPotential },
  };
}
