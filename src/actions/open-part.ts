import { partCard } from '../cards/delegation-forms.ts';
import { delegationPartsCard } from '../cards/delegation-parts.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { sections } from '../domain/delegation-fields.ts';
import { type Action, numberOf, textOf } from './action.ts';

/** The second step of completing: the part that was chosen, to fill in. */
export const openPart: Action = {
  verb: 'open-part',
  run: (turn, services, clicked) => {
    const chosen = sections.find((part) => part === textOf(clicked, 'part'));
    return showDelegationForm(turn, services, numberOf(clicked), (t, view) =>
      chosen ? partCard(t, view, chosen) : delegationPartsCard(t, view),
    );
  },
};
