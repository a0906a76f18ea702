import { leadCard, leadText } from '../cards/lead.ts';
import type { Command } from './command.ts';
import { onDelegation, showDelegationCard } from './subject.ts';

/** Says who leads a delegation and why, with the way to change it. */
export const showLead: Command = {
  name: 'show-lead',
  says: {
    sv: [
      'vem leder|ansvarar (för) {ref}',
      'vem leder|ansvarar (för) (det|den|besöket|resan|aktiviteten)',
      'vem håller i {ref}',
      'varför leds {ref} av …',
    ],
    en: [
      'who leads {ref}',
      'who leads (it|this|the) (visit|trip|activity)',
      'who is responsible for {ref}',
      'why is {ref} led by …',
    ],
  },
  example: { sv: 'vem leder D-2027-001', en: 'who leads D-2027-001' },
  needs: 'read',
  run: (turn, services, { text }) =>
    onDelegation(turn, services, text, async (number) => {
      const { record } = await services.loadDelegation(turn, number);
      const view = await services.viewDelegation(record, turn.person);
      if (turn.place.kind === 'personal') return { card: leadCard(turn.t, view), about: number };
      return showDelegationCard(turn, services, number, leadText(turn.t, view.notes));
    }),
};
