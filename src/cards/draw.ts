/**
 * Data and a template become a card. Templates lie in cards/ at the top of the project, hold no
 * word, and can be pasted into the Adaptive Cards designer; each is parsed once and kept.
 */

import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { type Language, shorten } from '../texts/format.ts';
import { textsIn } from '../texts/texts.ts';
import { cutTexts } from './cut-texts.ts';
import { executeAction } from './execute-action.ts';
import { isForAll } from './open-own-chat.ts';
import type { CardContent, CardLine, CardParts, Drawing, DrawnCard } from './parts.ts';
import { spoken } from './plain.ts';
import { recordOf, shortForm } from './short-form.ts';

export type {
  CardAction,
  CardContent,
  CardInput,
  CardLine,
  CardParts,
  Drawing,
  DrawnCard,
  Standing,
} from './parts.ts';

const noParts = {
  subtitle: '',
  lead: '',
  question: '',
  hint: '',
  facts: [],
  moreFacts: [],
  aside: '',
  notesTitle: '',
  notes: [],
  moreNotes: '',
  foldedNotes: [],
  lines: [],
  inputs: [],
  footer: '',
};

/** Characters of what is read aloud; nobody listens to more. */
const MOST_SPOKEN = 300;

/**
 * Draws a card. One that would be too large for a message is drawn with its texts cut; a form, whose
 * fields cannot be cut, is left out, and its head stands with the way to the record.
 */
export function drawCard(drawing: Drawing): DrawnCard {
  const whole = draw(drawing);
  if (fits(whole)) return whole;
  const parts = cutTexts(textsIn(drawing.language), drawing.parts);
  const cut = { ...draw({ ...drawing, parts }), isShort: true };
  return fits(cut) ? cut : shortForm(whole);
}

/** Bytes of a card at most; Teams refuses a message somewhat above it. */
const MOST_BYTES = 25_000;

function fits({ content }: DrawnCard): boolean {
  return Buffer.byteLength(JSON.stringify(content)) <= MOST_BYTES;
}

function draw(drawing: Drawing): DrawnCard {
  const { template, language, parts, actions = [], standing } = drawing;
  const text = shorten(spoken(drawing.text), MOST_SPOKEN);
  const lines = (parts.lines ?? []).map(pressable);
  const root = { ...noParts, ...parts, lines };
  const expanded = withoutEmpty(templateOf(template).expand({ $root: root }));
  const buttons = [...actions.map(executeAction), ...moreAction(language, parts)];
  const content: CardContent = {
    ...(isObject(expanded) ? expanded : {}),
    type: 'AdaptiveCard',
    lang: language,
    fallbackText: text,
    speak: text,
    ...(buttons.length > 0 && { actions: buttons }),
  };
  const record = recordOf(actions);
  return {
    content,
    text,
    isForAll: isForAll(parts, actions),
    ...(record && { record }),
    ...(standing && { standing }),
  };
}

function pressable({ action, ...line }: CardLine) {
  return { ...line, action: action ? executeAction(action) : '' };
}

/** Opens the facts and notes that are folded away. */
function moreAction(language: Language, { moreFacts = [], foldedNotes = [] }: CardParts) {
  const targetElements = [
    ...(moreFacts.length > 0 ? ['more'] : []),
    ...(foldedNotes.length > 0 ? ['more-notes'] : []),
  ];
  if (targetElements.length === 0) return [];
  return [
    { type: 'Action.ToggleVisibility', title: textsIn(language).buttons.more, targetElements },
  ];
}

const folder = new URL('../../cards/', import.meta.url);
const templates = new Map<string, Template>();

function templateOf(name: string): Template {
  const kept = templates.get(name);
  if (kept) return kept;
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const made = new Template(json);
  templates.set(name, made);
  return made;
}

/** An input without a value has no such property, nor a line without an action; clients differ on an empty one. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => inner !== '' || !optional.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmpty(inner)]));
}

const optional: ReadonlySet<string> = new Set(['value', 'placeholder', 'selectAction']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
