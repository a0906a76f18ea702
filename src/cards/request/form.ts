/** The inputs of a request, for the one who writes it and for the unit that completes it. */

import type { Finding } from '../../domain/check-request.ts';
import { MOST_NAME, MOST_TEXT } from '../../domain/limits.ts';
import {
  type Initiative,
  initiatorKinds,
  motivationTypes,
  type Politician,
  type RequestFields,
} from '../../domain/participation.ts';
import { capitalise, formatDay, shorten } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CardInput } from '../draw.ts';

/** Letters of a choice; longer ones are cut by some phones. */
const MOST_CHOICE = 90;

const empty = { value: '', example: '', error: '', most: MOST_NAME, choices: [] } as const;

/** Who: people on record to tick, and others by name. */
export function whoInputs(t: Texts, known: readonly { id: string; name: string }[]): CardInput[] {
  const { inputs } = t.request;
  const choices = known.map(({ id, name }) => ({ title: shorten(name, MOST_CHOICE), value: id }));
  return [
    ...(choices.length > 0
      ? [{ ...empty, type: 'many', id: 'known', label: inputs.known, choices } as const]
      : []),
    {
      ...empty,
      type: 'lines',
      id: 'others',
      label: inputs.others,
      example: inputs.othersExample,
      most: MOST_TEXT,
    },
  ];
}

/** Whom to take off the list, and whom to add. */
export function listInputs(
  t: Texts,
  politicians: readonly Politician[],
  known: readonly { id: string; name: string }[],
): CardInput[] {
  const { inputs } = t.request;
  const [ticks, lines] = [
    { ...empty, type: 'many' },
    { ...empty, type: 'lines' },
  ] as const;
  const remove = politicians.map(({ key, name }) => ({
    title: shorten(name, MOST_CHOICE),
    value: key,
  }));
  const add = known
    .filter(({ id }) => politicians.every(({ person }) => person !== id))
    .map(({ id, name }) => ({ title: shorten(name, MOST_CHOICE), value: id }));
  const example = inputs.othersExample;
  return [
    ...(remove.length > 0
      ? [{ ...ticks, id: 'remove', label: inputs.remove, choices: remove }]
      : []),
    ...(add.length > 0 ? [{ ...ticks, id: 'known', label: inputs.add, choices: add }] : []),
    { ...lines, id: 'others', label: inputs.addOthers, example, most: MOST_TEXT },
  ];
}

/** Whether a trip is there to market firms from Skåne. */
export function marketingInput(t: Texts, { isMarketing }: RequestFields): CardInput {
  const { inputs } = t.request;
  const choices = [
    { title: capitalise(inputs.yes), value: 'yes' },
    { title: capitalise(inputs.no), value: 'no' },
  ];
  const value = isMarketing ? 'yes' : 'no';
  return { ...empty, type: 'radio', id: 'marketing', label: inputs.marketing, value, choices };
}

/** Why one politician is needed, what for, and what a signing is about. */
export function politicianInputs(t: Texts, politician: Politician): CardInput[] {
  const { inputs, types } = t.request;
  const { key, name, motivation, type, link } = politician;
  return [
    {
      ...empty,
      type: 'lines',
      id: `motivation-${key}`,
      label: inputs.motivationFor(name),
      value: motivation,
      example: inputs.motivationExample,
      most: MOST_TEXT,
    },
    {
      ...empty,
      type: 'radio',
      id: `type-${key}`,
      label: inputs.typeFor(name),
      value: type ?? '',
      choices: motivationTypes.map((one) => ({ title: capitalise(types[one]), value: one })),
    },
    { ...empty, type: 'text', id: `link-${key}`, label: inputs.linkFor(name), value: link ?? '' },
  ];
}

export function dialogueInput(t: Texts, { dialogue }: Pick<RequestFields, 'dialogue'>): CardInput {
  const { inputs } = t.request;
  const value = dialogue
    .map(({ party, date }) => (date ? `${party} ${formatDay(t.language, date)}` : party))
    .join('\n');
  return {
    ...empty,
    type: 'lines',
    id: 'dialogue',
    label: inputs.dialogue,
    value,
    example: inputs.dialogueExample,
    most: MOST_TEXT,
  };
}

/** Who is behind a marketing trip, and their wish for politicians (S24, S25). */
export function initiativeInputs(t: Texts, initiative: Initiative | null): CardInput[] {
  const { inputs, initiators } = t.request;
  const choices = initiatorKinds.map((kind) => ({
    title: capitalise(initiators[kind]),
    value: kind,
  }));
  const text = { ...empty, type: 'text' } as const;
  return [
    {
      ...empty,
      type: 'radio',
      id: 'initiatorKind',
      label: inputs.initiatorKind,
      value: initiative?.kind ?? '',
      choices,
    },
    { ...text, id: 'initiatorName', label: inputs.initiatorName, value: initiative?.name ?? '' },
    { ...text, id: 'contact', label: inputs.contact, value: initiative?.contact ?? '' },
    {
      ...empty,
      type: 'date',
      id: 'wishDate',
      label: inputs.wishDate,
      value: initiative?.date ?? '',
    },
  ];
}

/** A reason for each finding that is passed by one; `deviation-S23`. */
export function deviationInputs(
  t: Texts,
  findings: readonly Finding[],
  { deviations }: Pick<RequestFields, 'deviations'>,
): CardInput[] {
  const rows = findings.flatMap((finding) => ('row' in finding ? [finding.row] : []));
  return rows.map((row) => ({
    ...empty,
    type: 'lines',
    id: `deviation-${row}`,
    label: t.request.inputs.deviationFor(row),
    value: deviations[row] ?? '',
    most: MOST_TEXT,
  }));
}
