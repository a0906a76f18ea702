import { rolesText } from '../cards/settings/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Role } from '../domain/roles.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import { readMentionedPeople } from '../understanding/people.ts';
import { rolesIn } from '../understanding/read-role.ts';
import type { Command } from './command.ts';
import { showRoles } from './roles.ts';

/** Gives somebody a role, or takes it away, by saying so. */
export const setRole: Command = {
  name: 'set-role',
  says: {
    sv: [
      'gör … till …',
      'ge … rollen|rollerna …',
      'ta bort rollen|rollerna … från|för …',
      'ta bort … som …',
      '… är inte längre …',
    ],
    en: [
      'make … a|an|the|member|unit|chair|vice …',
      'give … the role|roles …',
      'remove|take the role|roles … from …',
      'remove … as …',
      '… is no longer …',
    ],
  },
  example: { sv: 'gör Karin Berg till handläggare', en: 'make Karin Berg an officer' },
  needs: 'administer',
  run: async (turn, services, { text }) => {
    const { t } = turn;
    const people = await services.listPeople();
    const [found] = readMentionedPeople(text, people);
    if (found?.kind === 'ambiguous') {
      return { text: t.settings.roles.whichPerson(found.people.map(({ name }) => name)) };
    }
    if (found?.kind !== 'matched') throw new Refusal('no-such-person', { typed: nameSaid(text) });
    const named = rolesIn(text.replace(found.text, ' '));
    if (named.length === 0) return { text: t.settings.roles.whichRole(Object.values(t.roles)) };
    const isRemoval = /ta bort|inte längre|remove|take|no longer/iu.test(text);
    return saveRoles(turn, services, found.person.id, (before) =>
      isRemoval
        ? before.filter((role) => !named.some((one) => one === role))
        : [...before, ...named],
    );
  },
};

/** What stood where a name should be. */
function nameSaid(text: string): string {
  const said = /(?:gör|ge|make|give|bort|remove)\s+(.+?)\s+(?:till|rollen|an?|the|som|as)\s/iu.exec(
    text,
  );
  return said?.[1] ?? '';
}

export async function saveRoles(
  turn: Turn,
  services: Services,
  person: string,
  rule: (before: readonly Role[]) => readonly Role[],
): Promise<Reply> {
  const { t } = turn;
  const { name, roles } = await services.changeRoles(turn, person, rule);
  const { changed, changedToNone } = t.settings.roles;
  const lead = roles.length > 0 ? changed(name, rolesText(t, roles)) : changedToNone(name);
  return showRoles(turn, services, lead);
}
