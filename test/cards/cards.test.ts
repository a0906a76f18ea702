import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { CardContent } from '../../src/cards/draw.ts';
import {
  actionsOf,
  type Element,
  elementsOf,
  factsOf,
  listOf,
  markdownOf,
  objectsOf,
  pressablesOf,
} from './elements.ts';
import { type Sample, samples } from './samples.ts';
import { remarksOn } from './valid.ts';

const folder = new URL('../../cards/', import.meta.url);

/** Bytes; Teams refuses a card somewhat above it. */
const MOST_BYTES = 25 * 1024;
const MOST_ACTIONS = 6;
const MOST_BUTTON = 22;
const MOST_FACT_TITLE = 12;
const MOST_CHOICE = 90;
const MOST_SPOKEN = 300;
/** What a button may carry: its verb, and ids. */
const carried = [
  'support',
  'verb',
  'draft',
  'delegation',
  'version',
  'button',
  'asked',
  'form',
  'command',
  'form',
  'request',
  'round',
  // Which list of points, and its first row on the card.
  'digest',
  'list',
  'from',
  'setting',
  'person',
  // Which sentence was asked about.
  'said',
];

/** A rule that every card keeps: what is wrong with one, in words. */
function everyCard(
  fact: string,
  wrongWith: (card: CardContent, sample: Sample) => readonly unknown[],
): void {
  it(fact, () => {
    const wrong = samples.flatMap((sample) =>
      wrongWith(sample.card.content, sample).map(
        (what) =>
          `${sample.name}, ${sample.language}, ${sample.data}: ${String(what).slice(0, 160)}`,
      ),
    );
    if (wrong.length > 0) assert.fail(`${wrong.length} are not:\n${wrong.slice(0, 8).join('\n')}`);
  });
}

const lengthOf = (text: unknown) => [...String(text)].length;
const longerThan = (most: number) => (text: unknown) => lengthOf(text) > most;

describe(`every card (${samples.length} drawn)`, () => {
  everyCard('is a valid Adaptive Card', remarksOn);

  everyCard('is of version 1.5, below which Action.Execute breaks', ({ version }) =>
    version === '1.5' ? [] : [version],
  );

  everyCard('is under 25 KB', (card) => {
    const bytes = Buffer.byteLength(JSON.stringify(card));
    return bytes < MOST_BYTES ? [] : [bytes];
  });

  everyCard('says its language', ({ lang }, { language }) => (lang === language ? [] : [lang]));

  everyCard('has at most six actions', (card) =>
    actionsOf(card).length > MOST_ACTIONS ? [actionsOf(card).length] : [],
  );

  everyCard('has buttons that fit on one line of a phone', (card) =>
    actionsOf(card)
      .map(({ title }) => title)
      .filter((title) => !title || longerThan(MOST_BUTTON)(title)),
  );

  everyCard('has no two buttons of one name', (card) => {
    const titles = actionsOf(card).map(({ title }) => String(title));
    return titles.filter((title, index) => titles.indexOf(title) !== index);
  });

  everyCard('sends by Execute, and by Submit with the same title and data', (card) =>
    pressablesOf(card)
      .filter(({ type }) => type !== 'Action.ToggleVisibility')
      .filter(({ type, verb, title, data, fallback }) => {
        const same = JSON.stringify({ title, data });
        const other = objectOf(fallback);
        return (
          type !== 'Action.Execute' ||
          objectOf(data).verb !== verb ||
          other.type !== 'Action.Submit' ||
          JSON.stringify({ title: other.title, data: other.data }) !== same
        );
      })
      .map(({ title }) => title),
  );

  everyCard('opens what is folded with named targets that are there', (card) => {
    const ids = [...objectsOf(card.body)].map(([, { id }]) => id);
    return actionsOf(card)
      .filter(({ type }) => type === 'Action.ToggleVisibility')
      .filter(({ targetElements }) => {
        const targets = Array.isArray(targetElements) ? targetElements : [];
        return targets.length === 0 || targets.some((id) => !ids.includes(id));
      });
  });

  everyCard('carries nothing but a verb and ids in its buttons', (card) =>
    pressablesOf(card)
      .flatMap(({ data }) => Object.entries(objectOf(data)))
      .filter(([key, value]) => !carried.includes(key) || !/^[\w-]{1,40}$/.test(String(value)))
      .map(([key, value]) => `${key}: ${value}`),
  );

  everyCard('has a label on every input, and ids that differ', (card) => {
    const inputs = elementsOf(card, /^Input\./);
    const ids = inputs.map(({ id }) => id);
    return [
      ...inputs.filter(({ label, id }) => !label || !id).map(({ id }) => id),
      ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ];
  });

  everyCard('has choices that phones show whole, and no comma in their values', (card) =>
    elementsOf(card, 'Input.ChoiceSet').flatMap(({ id, choices }) =>
      listOf(choices).length === 0
        ? [`${id} has none`]
        : listOf(choices)
            .filter(({ title, value }) => {
              const isRead = title && value && !String(value).includes(',');
              return !isRead || longerThan(MOST_CHOICE)(title);
            })
            .map(({ title }) => title),
    ),
  );

  everyCard('has no value that its input cannot hold', (card) =>
    elementsOf(card, 'Input.Text')
      .filter(({ value = '', maxLength }) => !(lengthOf(value) <= Number(maxLength)))
      .map(({ id, maxLength }) => `${id} ${maxLength}`),
  );

  everyCard('wraps every text, none of them empty', (card) =>
    elementsOf(card, 'TextBlock')
      .filter(({ wrap, text }) => wrap !== true || String(text ?? '').trim() === '')
      .map((block) => JSON.stringify(block)),
  );

  everyCard('says aloud and in writing what it is, in one sentence or two', (card, { data }) =>
    [card.speak, card.fallbackText].filter(
      (text) => !text || (data === 'short' && longerThan(MOST_SPOKEN)(text)),
    ),
  );

  everyCard('says nothing aloud as Markdown', ({ speak, fallbackText }) =>
    [speak, fallbackText].filter((text) => /\\[*_[]/.test(String(text))),
  );

  everyCard('says its number aloud', ({ speak }, { number }) =>
    number === undefined || String(speak).includes(number) ? [] : [speak],
  );

  everyCard('says its state in words, in the first line', (card) => {
    const [header] = listOf(card.body);
    const [line] = listOf(header?.items);
    const [, state = ''] = / · \*\*(.+)\*\*$/.exec(String(line?.text)) ?? [];
    return header?.style === 'emphasis' && /\p{L}{2}/u.test(state) ? [] : [line?.text];
  });

  everyCard('has one heading', (card) => {
    const headings = elementsOf(card, 'TextBlock').filter(({ style }) => style === 'heading');
    return headings.length === 1 ? [] : [headings.length];
  });

  everyCard('has facts that leave a phone room for their values', (card) =>
    factsOf(card)
      .filter(({ title, value }) => !value || longerThan(MOST_FACT_TITLE)(title))
      .map(({ title }) => title),
  );

  everyCard('has no word in a fact that a phone would cut', (card) =>
    factsOf(card)
      .flatMap(({ value }) => value.match(/[^\s\u00AD-]{26,}/gu) ?? [])
      .filter((word) => !/^D-/.test(word)),
  );

  everyCard('leaves nothing of a template', (card) =>
    [...objectsOf(card)].flatMap(([path, element]) =>
      Object.entries(element)
        .filter(([key]) => !['value', 'label', 'speak', 'fallbackText'].includes(key))
        .filter(([key]) => key !== 'title' || !path.includes('choices'))
        .filter(
          ([, value]) => typeof value === 'string' && /\$\{|undefined|\[object|NaN/.test(value),
        )
        .map(([key, value]) => `${path}.${key}: ${value}`),
    ),
  );

  everyCard('uses no picture, no table, no card within a card', (card) =>
    [...objectsOf(card)]
      .map(([, { type }]) => type)
      .filter((type) =>
        /^(Image|Media|Table|ColumnSet|ActionSet|Action\.ShowCard)/.test(String(type)),
      ),
  );

  everyCard('asks no client to insist on an input or a date', (card) =>
    elementsOf(card, /^Input\./)
      .filter(({ isRequired, min, max }) => isRequired || min || max)
      .map(({ id }) => id),
  );

  everyCard('puts an error right below its input, beginning with the word', (card) =>
    [...objectsOf(card)]
      .map(([, { items }]) => listOf(items))
      .filter((items) => items.some(({ color }) => color === 'Attention'))
      .filter(([input, error]) => {
        const isBelow = /^Input\./.test(String(input?.type)) && error?.color === 'Attention';
        return !isBelow || !/^(Fel|Error): /.test(String(error.text));
      })
      .map((items) => JSON.stringify(items)),
  );

  everyCard('keeps record numbers without soft or no-break characters', (card) =>
    markdownOf(card).filter((text) => /D[\u2010-\u2015\u00AD\u00A0]\d|\d\u00AD-/.test(text)),
  );
});

function objectOf(value: unknown): Element {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

describe('the templates in cards/', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  for (const name of files) {
    const template: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const said = ['text', 'title', 'label', 'placeholder', 'value', 'errorMessage', 'altText'];

    it(`${name} holds no word: all that is read comes from the texts`, () => {
      const words = [...objectsOf(template)]
        .flatMap(([, element]) => Object.entries(element))
        .filter(([key, value]) => said.includes(key) && typeof value === 'string')
        .map(([, value]) => String(value).replace(/\$\{[^}]*\}/g, ''))
        .filter((rest) => /\p{L}/u.test(rest));
      assert.deepEqual(words, []);
    });

    it(`${name} can be pasted into the designer: schema, type and version`, () => {
      const { $schema, type, version } = objectOf(template);
      assert.deepEqual(
        { $schema, type, version },
        {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.5',
        },
      );
    });
  }
});
