import { shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { CardLine, CardParts } from './parts.ts';

/** Characters left of each text that is only read. */
const MOST_TEXT = 150;

/** A card's parts with what is only read cut short, and a sentence that says so; fields stay as they are. */
export function cutTexts(t: Texts, parts: CardParts): CardParts {
  const { facts = [], moreFacts = [], notes = [], foldedNotes = [], lead } = parts;
  const { lines = [] } = parts;
  const cutFact = (fact: { readonly title: string; readonly value: string }) => {
    return { ...fact, value: cut(fact.value) };
  };
  const cutNote = <N extends { readonly text: string }>(note: N) => {
    return { ...note, text: cut(note.text) };
  };
  const cutLine = (line: CardLine) => {
    return { ...line, main: cut(line.main), detail: cut(line.detail) };
  };
  return {
    ...parts,
    lead: [lead, t.sending.cut].filter(Boolean).join(' '),
    facts: facts.map(cutFact),
    moreFacts: moreFacts.map(cutFact),
    notes: notes.map(cutNote),
    foldedNotes: foldedNotes.map(cutNote),
    lines: lines.map(cutLine),
  };
}

/** Never between a backslash and the sign that it keeps from being read as Markdown. */
function cut(text: string): string {
  return shorten(text, MOST_TEXT).replace(/\\+(?=…?$)/u, '');
}
