import { personRolesCard } from '../cards/settings/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Action, textOf } from './action.ts';

/** The form of one person's roles, in the place of the list. */
export const editRoles: Action = {
  verb: 'edit-roles',
  run: async (turn, services, clicked) => {
    const person = textOf(clicked, 'person');
    const { rows } = await services.viewRoles();
    const row = rows.find(({ id }) => id === person);
    if (!row) throw new Refusal('card-out-of-date', {});
    return { card: personRolesCard(turn.t, row) };
  },
};
