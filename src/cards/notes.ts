/** What follows from the strategy, as lines on a card: at most three, the weightiest first. */

import type { Note, NoteOf } from '../domain/advice.ts';
import { cite } from '../texts/cite.ts';
import type { Texts } from '../texts/texts.ts';
import type { CardParts } from './draw.ts';

const MOST_NOTES = 3;

export function noteParts(
  t: Texts,
  strategy: string,
  notes: readonly Note[],
): Pick<CardParts, 'notesTitle' | 'notes' | 'moreNotes'> {
  const shown = notes.slice(0, MOST_NOTES).map((note) => ({
    weight: t.advice.weights[note.weight],
    text: `${noteText(t, note)} ${cite(strategy, note.rows)}`.trim(),
  }));
  const left = notes.length - shown.length;
  return {
    notesTitle: t.advice.title,
    notes: shown,
    moreNotes: left > 0 ? t.advice.more(left) : '',
  };
}

/** The note's sentence in our own words, without its rows. */
export function noteText<C extends Note['code']>(t: Texts, note: NoteOf<C>): string {
  return t.advice.notes[note.code](note.details);
}
