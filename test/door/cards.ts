/** Reading a card as a person does: its words, its fields, its buttons. */

import type { Card } from './fake-channel.ts';

export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

type Node = Readonly<Record<string, unknown>>;

/** Every element of a card, the actions and their fallbacks left out. */
function* elements(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const inner of node) yield* elements(inner);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const element = Object.fromEntries(Object.entries(node));
  if (typeof element.type === 'string') yield element;
  for (const [key, inner] of Object.entries(element)) if (key !== 'actions') yield* elements(inner);
}

/** All that a card says, in reading order, escapes undone. */
export function wordsOf(card: Card): string {
  const parts: string[] = [];
  for (const element of elements(card.body)) {
    if (element.type === 'TextBlock') parts.push(String(element.text));
    if (element.type === 'FactSet') {
      for (const fact of element.facts as { title: string; value: string }[]) {
        parts.push(`${fact.title}: ${fact.value}`);
      }
    }
    if (typeof element.label === 'string') parts.push(element.label);
    if (Array.isArray(element.choices)) {
      for (const choice of element.choices as { title: string }[]) parts.push(choice.title);
    }
  }
  return parts
    .join('\n')
    .replaceAll('\u00A0', ' ')
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\\([\\`*_[\]~|<>#+.)-])/g, '$1')
    .replaceAll('**', '');
}

export function inputsOf(card: Card): readonly { id: string; value: string | undefined }[] {
  return [...elements(card.body)]
    .filter(({ type }) => String(type).startsWith('Input.'))
    .map(({ id, value }) => ({
      id: String(id),
      value: value === undefined ? undefined : String(value),
    }));
}

export function buttonsOf(card: Card): readonly Button[] {
  return ((card.actions ?? []) as Button[]).filter(({ verb }) => verb !== undefined);
}

/** The rows of a list that can be pressed. */
export function rowsOf(card: Card): readonly Button[] {
  return [...elements(card.body)].flatMap(({ selectAction }) =>
    selectAction ? [selectAction as Button] : [],
  );
}
