/** The picture of adding points: the form, one question about one line, or all lines to confirm. */

import { askAboutPointCard, confirmPointsCard, writePointsCard } from '../../cards/add-points.ts';
import type { CardAction, CardInput } from '../../cards/draw.ts';
import type { DelegationView } from '../../domain/views.ts';
import { shorten } from '../../texts/format.ts';
import { refusalText } from '../../texts/refusal-text.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Reply, Turn } from '../../turn.ts';
import { type AddPointsState, type AskedOne, askedIn, nameOfAsked } from './state.ts';

/** Letters of a person's own words in a question. */
const MOST_QUOTED = 80;
/** Buttons for whom or when to choose. */
const MOST_CHOICES = 3;

/** Refusals of what was written; the others are of the whole and stand above the question. */
const aboutField: ReadonlySet<string> = new Set(['text-missing', 'too-many-points']);

export function showAddPoints(
  turn: Turn,
  draft: string,
  state: AddPointsState,
  view: DelegationView,
): Reply {
  const { t } = turn;
  const asked = askedIn(state);
  const error = state.refusal ? refusalText(t, state.refusal) : '';
  const isOwn = view.responsible.id === turn.person.id;
  const about = view.delegation.number;
  if (asked.about === 'lines') {
    const isAboutField = state.refusal !== undefined && aboutField.has(state.refusal.code);
    const form = { typed: state.typed, [isAboutField ? 'error' : 'lead']: error };
    return { card: writePointsCard(t, view, isOwn, form, formActions(t, draft)), about };
  }
  if (asked.about === 'confirm') {
    const { unread } = state;
    const missed = unread ? t.points.add.notUnderstood(shorten(unread, MOST_QUOTED)) : '';
    const lines = state.lines.map(({ text, owner = '', due = '' }) => {
      return { text, owner: nameIn(state, owner), due };
    });
    const actions = confirmActions(t, draft);
    return { card: confirmPointsCard(t, view, { lines, lead: missed || error, actions }), about };
  }
  const question = questionOf(t, state, asked);
  const actions = [...choiceActions(t, draft, state, asked), ...formActions(t, draft)];
  const input = inputOf(t, state, asked);
  return { card: askAboutPointCard(t, view, { question, input, actions }), about };
}

/** What is asked next, on its own. */
export function nextQuestion(t: Texts, state: AddPointsState): string {
  const asked = askedIn(state);
  if (asked.about === 'lines') return t.points.afterVisit.question;
  return asked.about === 'confirm' ? t.points.add.confirm : questionOf(t, state, asked);
}

function questionOf(t: Texts, state: AddPointsState, { about, line }: AskedOne): string {
  const { add } = t.points;
  const { unread } = state;
  const text = shorten(line.text, MOST_QUOTED);
  const names = line.owners.map((id) => nameIn(state, id));
  if (about === 'owner') {
    if (names.length > 0) return add.ownerWhich(text, names);
    return add.ownerUnknown(text, shorten(unread ?? line.said, MOST_QUOTED));
  }
  if (unread) return add.dueAgain(shorten(unread, MOST_QUOTED));
  const { said = '', days = [] } = line.doubt ?? {};
  switch (line.doubt?.about) {
    case 'which':
      return days.length > 0 ? add.dueWhich(text, days) : add.due(text);
    case 'unclear':
      return add.dueUnclear(text, said);
    case 'impossible':
      return add.dueImpossible(text, said);
    case 'past':
      return add.duePassed(text, said);
    case 'far':
      return add.dueFar(text, said);
    default:
      return add.due(text);
  }
}

function inputOf(t: Texts, state: AddPointsState, { about, line }: AskedOne): CardInput {
  const empty = { value: '', example: '', most: MOST_QUOTED, choices: [], error: '' };
  if (about === 'due') {
    return { ...empty, type: 'date', id: 'due', label: t.points.add.dueInput };
  }
  const among = state.people.filter(
    ({ id }) => line.owners.length === 0 || line.owners.includes(id),
  );
  const choices = among.map(({ id, name }) => ({ title: shorten(name, MOST_QUOTED), value: id }));
  const example = t.points.list.chooseOwner;
  return { ...empty, type: 'one', id: 'owner', label: t.points.add.ownerInput, example, choices };
}

/** Two or three alternatives are buttons as well, unless two would read the same. */
function choiceActions(
  t: Texts,
  draft: string,
  state: AddPointsState,
  asked: AskedOne,
): CardAction[] {
  const { line, about } = asked;
  const titles =
    about === 'owner'
      ? line.owners.map((id) => shorten(nameIn(state, id), 22))
      : (line.doubt?.days ?? []).map((day) => t.buttons.period({ firstDay: day, lastDay: day }));
  if (titles.length > MOST_CHOICES || new Set(titles).size < titles.length) return [];
  return titles.map((title, index) => ({
    title,
    verb: 'press-draft',
    ids: { draft, asked: nameOfAsked(asked), button: `choice-${index}` },
  }));
}

function formActions(t: Texts, draft: string): CardAction[] {
  return [
    { title: t.buttons.continue, verb: 'answer-draft', ids: { draft }, style: 'positive' },
    { title: t.buttons.cancel, verb: 'cancel-draft', ids: { draft } },
  ];
}

function confirmActions(t: Texts, draft: string): CardAction[] {
  const ids = { draft, asked: 'confirm' };
  return [
    {
      title: t.buttons.save,
      verb: 'press-draft',
      ids: { ...ids, button: 'save' },
      style: 'positive',
    },
    { title: t.buttons.change, verb: 'press-draft', ids: { ...ids, button: 'change' } },
    { title: t.buttons.cancel, verb: 'cancel-draft', ids: { draft } },
  ];
}

export function nameIn({ people }: Pick<AddPointsState, 'people'>, id: string): string {
  return people.find((person) => person.id === id)?.name ?? '…';
}
