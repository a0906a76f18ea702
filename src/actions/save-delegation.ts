import { changedText } from '../cards/changes.ts';
import { editDelegationCard, partCard, type Returned } from '../cards/delegation-forms.ts';
import { delegationPartsCard } from '../cards/delegation-parts.ts';
import type { DrawnCard } from '../cards/draw.ts';
import { showDelegationCard, showDelegationForm } from '../commands/subject.ts';
import { tellHiding } from '../commands/tell-hiding.ts';
import { doubtText } from '../dialogs/registration/doubt-text.ts';
import { onlyChanged } from '../dialogs/registration/only-changed.ts';
import { askedDays, movedIntoPast } from '../dialogs/registration/past-days.ts';
import { problemTexts } from '../dialogs/registration/problems.ts';
import { readForm } from '../dialogs/registration/read-form.ts';
import { type Section, sections } from '../domain/delegation-fields.ts';
import { Refusal } from '../domain/refusal.ts';
import type { DelegationView } from '../domain/views.ts';
import { changesBetween, readChanges } from '../services/delegation-changes.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Action, type Clicked, numberOf, textOf } from './action.ts';

/**
 * The last step of changing: what was changed in the form is saved, or shown again with what is
 * wrong. Another's change of another field stands.
 */
export const saveDelegation: Action = {
  verb: 'save-delegation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    const seen = Number(textOf(clicked, 'version')) || undefined;
    const part = sections.find((one) => one === textOf(clicked, 'form'));
    const drawn = await services.delegationAt(turn, number, seen ?? Number.POSITIVE_INFINITY);
    const form = onlyChanged(
      readForm(clicked.values, { fields: drawn, part: formOf(clicked) }, turn),
      drawn,
    );
    const again = async (lead?: string, asked?: string): Promise<Reply> => {
      const { record } = await services.loadDelegation(turn, number);
      const view = await services.viewDelegation(record, turn.person);
      const errors = problemTexts(turn.t, form.problems);
      return { card: draw(turn.t, view, part, { typed: form.typed, errors, lead, asked }) };
    };
    if (form.problems.length > 0) return again();
    const past = movedIntoPast(drawn, form.fields.period, turn.today);
    if (past && textOf(clicked, 'asked') !== askedDays(past)) {
      const about = { about: 'past-period', period: past } as const;
      return again(doubtText(turn.t, about, drawn.kind), askedDays(past));
    }
    try {
      const taken = await services.changeDelegation(turn, number, form.fields, seen);
      const changes = changesBetween(taken.before.delegation, taken.after.delegation);
      const what = changedText(turn.t, number, readChanges(changes));
      const hiding = await tellHiding(turn, services, taken);
      return await showSaved(turn, services, number, part, what + hiding);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const lead = refusalText(turn.t, error);
      if (error.code === 'changed-meanwhile') return again(lead);
      if (error.code === 'nothing-to-change') return showSaved(turn, services, number, part, lead);
      return showDelegationCard(turn, services, number, lead);
    }
  },
};

/** Cards sent before the form had parts do not say which they are; an empty input then says nothing. */
function formOf(clicked: Clicked): Section | 'short' | undefined {
  return [...sections, 'short' as const].find((one) => one === textOf(clicked, 'form'));
}

function draw(
  t: Texts,
  view: DelegationView,
  part: Section | undefined,
  returned: Returned,
): DrawnCard {
  return part ? partCard(t, view, part, returned) : editDelegationCard(t, view, returned);
}

/** A part that was saved leads to the next one while something is missing, else to the card. */
function showSaved(
  turn: Turn,
  services: Services,
  number: string,
  part: Section | undefined,
  lead: string,
): Promise<Reply> {
  if (!part) return showDelegationCard(turn, services, number, lead);
  return showDelegationForm(turn, services, number, (t, view) =>
    delegationPartsCard(t, view, lead),
  );
}
