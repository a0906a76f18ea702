/** The picture of a registration's state: one question, its form, its buttons. */

import type { CardAction } from '../../cards/draw.ts';
import { registrationCard } from '../../cards/registration.ts';
import { adviseDelegation } from '../../domain/advice.ts';
import { provinceOf } from '../../domain/advice-facts.ts';
import { type ContactFacts, regionHost } from '../../domain/delegation.ts';
import {
  type InputName,
  inputNames,
  inputsOf as inputsOfField,
  inputsOfPart,
} from '../../domain/field-inputs.ts';
import { MOST_MESSAGE } from '../../domain/limits.ts';
import type { Note } from '../../domain/notes.ts';
import { strategyOn } from '../../strategy/strategy.ts';
import { formatList, shorten } from '../../texts/format.ts';
import { placeText } from '../../texts/names.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Reply, Turn } from '../../turn.ts';
import { doubtText, MOST_QUOTED } from './doubt-text.ts';
import { leftOverText } from './left-over.ts';
import { inputsOfProblems, problemTexts } from './problems.ts';
import {
  askedOf,
  type Doubt,
  fieldsToRegister,
  isReady,
  missingIn,
  type RegistrationState,
  themeChoice,
} from './state.ts';

export function showRegistration(
  turn: Turn,
  draft: string,
  state: RegistrationState,
  { isFirstContact }: ContactFacts,
): Reply {
  const { t, today, person } = turn;
  const { fields } = state;
  const strategy = strategyOn(today);
  const hasProblem = state.problems.length > 0;
  const ready = isReady(state);
  const facts = {
    strategy,
    province: provinceOf(fields),
    fields: fieldsToRegister(fields, today),
    isFirstContact,
    hasRequest: false,
    today,
    settings: turn.settings,
  };
  const card = registrationCard(t, {
    state: hasProblem ? 'error' : ready ? 'ready' : 'open',
    fields: { host: regionHost, ...fields },
    themes: themeChoice(fields, today),
    notes: adviseDelegation(facts).filter((note) => isForDraft(note, ready)),
    strategy: strategy.version,
    responsible: person.name,
    ...questionOf(turn, state),
    aside: leftOverText(t, state.leftOver ?? []),
    footer:
      ready && fields.kind
        ? t.draft.confirmFooter(fields.kind)
        : t.draft.footer(turn.settings.draftDays),
    inputs: inputsOf(state, today),
    isForm: state.asks === 'check' && !state.doubt,
    typed: state.typed,
    errors: problemTexts(t, state.problems),
    actions: actionsOf(turn, draft, state),
  });
  return { card };
}

/** Registering stays quick: what warns is told on the registered card, what is required once it is ready. */
function isForDraft({ weight }: Note, ready: boolean): boolean {
  return weight !== 'consider' && (ready || weight !== 'required');
}

/**
 * What is asked next, on its own: without what was said last, and without naming another delegation,
 * which whoever asks may no longer be allowed to read.
 */
export function nextQuestion(
  { t, today }: Pick<Turn, 't' | 'today'>,
  { fields, doubt }: RegistrationState,
): string {
  if (doubt && doubt.about !== 'duplicate') return doubtText(t, doubt, fields.kind);
  const [next] = missingIn(fields, today);
  return next ? t.draft.questions[next](fields.kind) : t.draft.confirm;
}

interface Asked {
  readonly question: string;
  readonly hint: string;
}

function questionOf({ t, today }: Turn, state: RegistrationState): Asked {
  const { asks, fields, misses, unread = '', doubt, problems } = state;
  if (doubt?.about === 'duplicate') {
    return { question: doubtText(t, doubt, fields.kind), hint: t.finding.registerAnother };
  }
  if (doubt)
    return { question: doubtText(t, doubt, fields.kind), hint: misses > 0 ? t.draft.third : '' };
  const said = shorten(unread, MOST_QUOTED);
  if (asks === 'change' || (asks === 'confirm' && problems.length > 0)) {
    return { question: t.draft.changeWhat, hint: '' };
  }
  if (asks === 'check') {
    const missing = missingIn(fields, today).map((question) => t.fields.missing[question]);
    const question = t.extensions.check(formatList(t.language, missing));
    return { question, hint: state.source ? sourceText(t, state.source) : '' };
  }
  if (asks === 'confirm') {
    const question = misses > 0 ? t.draft.nothingUnderstood(said) : t.draft.confirm;
    return { question, hint: misses > 0 ? '' : t.draft.confirmHow };
  }
  const hint = t.draft.examples[asks];
  if (misses > 2) return { question: t.draft.questions[asks](fields.kind), hint: t.draft.third };
  if (misses > 0) return { question: t.draft.again[asks](said), hint: misses > 1 ? hint : '' };
  const count = missingIn(fields, today).length;
  return { question: t.draft.missing(count, t.draft.questions[asks](fields.kind)), hint };
}

function sourceText(t: Texts, source: NonNullable<RegistrationState['source']>): string {
  const { cut, ...plain } = t.extensions.source;
  return source === 'cut' ? cut(MOST_MESSAGE) : plain[source];
}

/** The inputs of what is missing; all of them when something is to be changed; none to confirm. */
function inputsOf(state: RegistrationState, today: string): readonly InputName[] {
  if (state.asks === 'change' || state.asks === 'check') return shortForm;
  if (isReady(state)) return [];
  const missing = missingIn(state.fields, today);
  const asked = missing.flatMap(inputsOfField);
  const doubted = state.doubt ? inputsOfDoubt[state.doubt.about] : [];
  const wanted = new Set<InputName>([...asked, ...doubted, ...inputsOfProblems(state.problems)]);
  return inputNames.filter((name) => wanted.has(name));
}

const shortForm = inputsOfPart('short');

const inputsOfDoubt: Readonly<Record<Doubt['about'], readonly InputName[]>> = {
  'misspelt-place': [],
  'which-place': [],
  'unknown-place': ['place'],
  'which-period': [],
  'vague-period': ['firstDay', 'lastDay'],
  'impossible-day': ['firstDay', 'lastDay'],
  'past-period': [],
  duplicate: [],
};

function actionsOf({ t, today }: Turn, draft: string, state: RegistrationState): CardAction[] {
  const cancel: CardAction = { title: t.buttons.cancel, verb: 'cancel-draft', ids: { draft } };
  const asked = askedOf(state);
  const press = (title: string, button: string): CardAction => {
    return { title, verb: 'press-draft', ids: { draft, asked, button } };
  };
  if (state.doubt && !isReady(state))
    return [...doubtActions(t, state.doubt, press), ...formAction(t, draft, state, today), cancel];
  if (isReady(state)) {
    return [
      { title: t.buttons.register, verb: 'register-delegation', ids: { draft }, style: 'positive' },
      ...(state.doubt ? doubtActions(t, state.doubt, press) : []),
      { title: t.buttons.change, verb: 'edit-draft', ids: { draft } },
      cancel,
    ];
  }
  const skip =
    state.asks === 'period'
      ? [press(t.buttons.noDates, 'skip')]
      : state.asks === 'organisation'
        ? [press(t.buttons.notKnown, 'skip')]
        : [];
  return [...formAction(t, draft, state, today), ...skip, cancel];
}

/** The form's own button, where there is a form. */
function formAction(
  t: Texts,
  draft: string,
  state: RegistrationState,
  today: string,
): CardAction[] {
  if (inputsOf(state, today).length === 0) return [];
  return [{ title: t.buttons.continue, verb: 'answer-draft', ids: { draft }, style: 'positive' }];
}

type Press = (title: string, button: string) => CardAction;

function doubtActions(t: Texts, doubt: Doubt, press: Press): CardAction[] {
  const name = (id: string) => shorten(placeText(t.language, { id }), 22);
  switch (doubt.about) {
    case 'misspelt-place':
      return [press(name(doubt.id), 'yes'), press(t.buttons.keepName, 'keep')];
    case 'which-place':
      return doubt.ids.slice(0, 3).map((id, index) => press(name(id), `choice-${index}`));
    case 'unknown-place':
      return [press(t.buttons.keepName, 'keep')];
    case 'which-period':
      return doubt.periods
        .slice(0, 3)
        .map((period, index) => press(t.buttons.period(period), `choice-${index}`));
    case 'past-period':
      return [press(t.buttons.tookPlace, 'yes'), press(t.buttons.otherDates, 'no')];
    case 'duplicate':
      return [press(t.finding.open(doubt.number), 'yes')];
    case 'vague-period':
    case 'impossible-day':
      return [press(t.buttons.noDates, 'skip')];
  }
}
