import { personRolesCard } from '../cards/settings/roles.ts';
import { showRoles } from '../commands/roles.ts';
import { saveRoles as save } from '../commands/set-role.ts';
import { Refusal } from '../domain/refusal.ts';
import { roles } from '../domain/roles.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, textOf } from './action.ts';

/** Saves what is ticked in a person's form. */
export const saveRoles: Action = {
  verb: 'save-roles',
  run: async (turn, services, clicked) => {
    const person = textOf(clicked, 'person');
    const ticked = textOf(clicked, 'roles').split(',');
    const wanted = roles.filter((role) => ticked.includes(role));
    try {
      return await save(turn, services, person, () => wanted);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'nothing-to-change') {
        return showRoles(turn, services, refusalText(turn.t, error));
      }
      const row = (await services.viewRoles()).rows.find(({ id }) => id === person);
      if (error.code !== 'last-administrator' || !row) throw error;
      const form = { ...row, roles: wanted };
      return { card: personRolesCard(turn.t, form, refusalText(turn.t, error)) };
    }
  },
};
