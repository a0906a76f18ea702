/** What follows from the strategy, as lines on a card: three at once, the weightiest first, the rest folded. */

import type { Note, NoteOf } from '../domain/notes.ts';
import { cite } from '../texts/cite.ts';
import { shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { CardParts } from './draw.ts';
import { plain } from './plain.ts';

/** Notes at once. */
export const MOST_NOTES = 3;
/** Letters of a note; only one with a person's own words is longer, and history has all of them. */
const MOST_NOTE = 600;

export function noteParts(
  t: Texts,
  strategy: string,
  notes: readonly Note[],
): Pick<CardParts, 'notesTitle' | 'notes' | 'moreNotes' | 'foldedNotes'> {
  const lines = notes.map((note) => ({
    weight: note.code === 'deviation' ? t.advice.deviation : t.advice.weights[note.weight],
    text: plain(`${shorten(noteText(t, note), MOST_NOTE)} ${cite(strategy, note.rows)}`.trim()),
  }));
  const foldedNotes = lines.slice(MOST_NOTES);
  return {
    notesTitle: t.advice.title(strategy),
    notes: lines.slice(0, MOST_NOTES),
    moreNotes: foldedNotes.length > 0 ? t.advice.more(foldedNotes.length) : '',
    foldedNotes,
  };
}

/** The note's sentence in our own words, without its rows. */
export function noteText<C extends Note['code']>(t: Texts, note: NoteOf<C>): string {
  return t.advice.notes[note.code](note.details);
}
