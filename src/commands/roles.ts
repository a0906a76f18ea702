import { rolesCard } from '../cards/settings/roles.ts';
import { can } from '../domain/roles.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';

/** Shows who has which role; an administrator can press a row to change it. */
export const roles: Command = {
  name: 'roles',
  says: {
    sv: [
      '(visa|se) (alla) roller|rollerna',
      'vem|vilka har vilken|vilka roll|roller',
      'vilka sitter i GRIP',
      'vilka är ledamöter|administratörer',
    ],
    en: [
      '(show|see) (all) (the) roles',
      'who has which role',
      'who sits|is on|in GRIP',
      'who are the members|administrators',
    ],
  },
  example: { sv: 'roller', en: 'roles' },
  needs: 'read',
  run: (turn, services) => showRoles(turn, services),
};

export async function showRoles(turn: Turn, services: Services, lead?: string): Promise<Reply> {
  const mayChange = can(turn.person, 'administer');
  return { card: rolesCard(turn.t, await services.viewRoles(), mayChange, lead) };
}
