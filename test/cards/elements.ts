/** Walking a drawn card. */

import type { CardContent } from '../../src/cards/draw.ts';

export type Element = Readonly<Record<string, unknown>>;

/** Every object of a card, fallbacks and choices among them, with the path to it. */
export function* objectsOf(node: unknown, path = 'card'): Generator<[path: string, Element]> {
  if (Array.isArray(node)) {
    for (const [index, inner] of node.entries()) yield* objectsOf(inner, `${path}[${index}]`);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const element: Element = Object.fromEntries(Object.entries(node));
  yield [path, element];
  for (const [key, inner] of Object.entries(element)) yield* objectsOf(inner, `${path}.${key}`);
}

export function elementsOf(card: CardContent, type: string | RegExp): readonly Element[] {
  const isOf = (name: unknown) =>
    typeof name === 'string' && (typeof type === 'string' ? name === type : type.test(name));
  return [...objectsOf(card)].map(([, element]) => element).filter((one) => isOf(one.type));
}

/** Every text that Markdown is read in: text blocks, and facts in title and value. */
export function markdownOf(card: CardContent): readonly string[] {
  const blocks = elementsOf(card, 'TextBlock').map(({ text }) => String(text));
  return [...blocks, ...factsOf(card).flatMap(({ title, value }) => [title, value])];
}

export function factsOf(card: CardContent): readonly { title: string; value: string }[] {
  return elementsOf(card, 'FactSet')
    .flatMap(({ facts }) => listOf(facts))
    .map(({ title, value }) => ({ title: String(title), value: String(value) }));
}

/** The buttons at the foot of a card. */
export function actionsOf(card: CardContent): readonly Element[] {
  return listOf(card.actions);
}

/** All that can be pressed: the buttons, and the rows of a list. */
export function pressablesOf(card: CardContent): readonly Element[] {
  const rows = [...objectsOf(card.body)].flatMap(([, { selectAction }]) =>
    typeof selectAction === 'object' && selectAction !== null
      ? [Object.fromEntries(Object.entries(selectAction))]
      : [],
  );
  return [...actionsOf(card), ...rows];
}

export function listOf(value: unknown): readonly Element[] {
  return Array.isArray(value) ? value : [];
}
