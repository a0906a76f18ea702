/** The card of a draft: what is understood, what follows, what is missing, and the form for it. */

import type { DelegationFields } from '../domain/delegation.ts';
import type { InputName } from '../domain/field-inputs.ts';
import type { Note } from '../domain/notes.ts';
import type { ThemeChoice } from '../domain/views.ts';
import { capitalise } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { delegationInputs, type Typed } from './delegation-inputs.ts';
import { factParts, headingText, themesText } from './describe.ts';
import { type CardAction, type DrawnCard, drawCard } from './draw.ts';
import { MOST_NOTES, noteParts } from './notes.ts';
import { plain } from './plain.ts';

export interface RegistrationView {
  readonly state: 'open' | 'error' | 'ready';
  readonly fields: Partial<DelegationFields>;
  readonly themes: ThemeChoice;
  readonly notes: readonly Note[];
  readonly strategy: string;
  /** The responsible officer: the one who writes. */
  readonly responsible: string;
  /** The one question, as a sentence with the person's own words in it. */
  readonly question: string;
  readonly hint: string;
  /** What was said and not taken in, as a sentence. */
  readonly aside: string;
  readonly footer: string;
  readonly inputs: readonly InputName[];
  /** The fields stand filled in to be looked over, so they are not told of besides. */
  readonly isForm: boolean;
  readonly typed: Typed;
  readonly errors: Typed;
  readonly actions: readonly CardAction[];
}

export function registrationCard(t: Texts, view: RegistrationView): DrawnCard {
  const { fields, state, question, hint, aside, notes } = view;
  const title = t.draft.title(fields.kind);
  const heading = headingText(t, fields);
  const theme = themesText(t, { ...fields, themes: view.themes.themes });
  const themes = view.themes.suggested ? t.labels.suggestion(theme) : theme;
  const { facts, moreFacts } = factParts(t, fields, themes);
  return drawCard({
    template: 'record',
    language: t.language,
    text: [`${title}: ${heading}.`, question, hint, aside].filter(Boolean).join(' '),
    parts: {
      title,
      state: t.draft.state[state],
      heading: plain(heading),
      subtitle: `${t.fields.labels.responsible}: ${plain(t.labels.you(view.responsible))}`,
      question: plain(question),
      hint: plain(hint),
      facts: view.isForm ? [] : facts,
      // What is folded away has no place beside a form, which holds it or can wait.
      moreFacts: view.inputs.length > 0 ? [] : moreFacts,
      aside: plain(aside),
      // Where all fields may stand there is no room to fold away more.
      ...(view.isForm
        ? {}
        : noteParts(t, view.strategy, state === 'error' ? notes.slice(0, MOST_NOTES) : notes)),
      inputs: delegationInputs(t, view.inputs, fields, view.typed, view.errors),
      footer: view.footer,
    },
    actions: view.actions,
  });
}

/** What becomes of the card when the draft is thrown away. */
export function cancelledDraftCard(
  t: Texts,
  draft: string,
  fields: Partial<DelegationFields>,
): DrawnCard {
  return drawCard({
    template: 'record',
    language: t.language,
    text: t.draft.cancelled,
    parts: {
      title: t.draft.title(fields.kind),
      state: t.draft.state.cancelled,
      heading: plain(capitalise(headingText(t, fields))),
      question: t.draft.cancelled,
    },
    actions: [{ title: t.buttons.undo, verb: 'undo-cancel', ids: { draft } }],
  });
}
