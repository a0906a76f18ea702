import { helpCard } from '../cards/lists.ts';
import { titleOfDraft } from '../dialogs/index.ts';
import { type Ability, abilities, can } from '../domain/roles.ts';
import { isShared, type Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { canBePressed, exampleOf, knownNumbers } from './examples.ts';

/** Says what can be done, from the list of commands; an open draft is named and kept. */
export const helpWith = (listed: () => readonly Command[]): Command => ({
  name: 'help',
  says: {
    sv: ['hjälp', 'hej', 'hejsan', 'hallå', 'vad kan du (göra)', 'hur gör man|jag'],
    en: ['help', 'hello', 'hi', 'hey', 'what can you do', 'how does this work'],
  },
  hints: {
    sv: ['hjälp …', 'jag fattar|förstår inte|inget …', 'hur funkar|fungerar det|du …'],
    en: ['help …', 'I am (lost|confused) …', "I don't (get|understand) (it|this) …"],
  },
  example: { sv: 'hjälp', en: 'help' },
  run: async (turn, services) => {
    const { t } = turn;
    const known = await knownNumbers(turn, services);
    const lines = offeredTo(turn, listed()).map((command) => ({
      what: t.help.commands[command.name],
      example: exampleOf(command, turn, known),
      ...(canBePressed(command, known) && { command: command.name }),
    }));
    const title = turn.activeDraft && (await titleOfDraft(turn, services, turn.activeDraft));
    const lead = title ? t.help.draftOpen(title) : '';
    return { card: helpCard(t, lines, !isShared(turn), lead) };
  },
});

/** Rows of help: two screens of a phone hold no more. */
const MOST_LINES = 12;

/** What each may want, the commonest first; who has several roles gets what comes first of each. */
const byAbility: Readonly<Partial<Record<Ability, readonly Command['name'][]>>> = {
  decide: ['waiting-votes', 'show-request'],
  prepare: ['what-waits', 'send-request', 'overdue-points'],
  administer: ['show-status', 'settings', 'roles', 'set-role'],
  'steer-grip': ['show-request', 'set-setting'],
  register: [
    'new-delegation',
    'list-delegations',
    'change-delegation',
    'request-participation',
    'follow-ups',
    'add-points',
    'drafts',
  ],
  read: [
    'list-delegations',
    'show-delegation',
    'show-history',
    'show-strategy',
    'who-has-met',
    'settings',
  ],
};

/** What fits a person's roles, in the order in which it is wanted. */
function offeredTo({ person, isLocal }: Turn, listed: readonly Command[]): readonly Command[] {
  const wanted = Object.entries(byAbility).flatMap(([ability, names]) =>
    abilities.some((one) => one === ability && can(person, one)) ? names : [],
  );
  return [...new Set(wanted)]
    .flatMap((name) => listed.find((command) => command.name === name) ?? [])
    .filter(({ needs, isLocal: isForLocal }) => {
      return (!needs || can(person, needs)) && (!isForLocal || isLocal);
    })
    .slice(0, MOST_LINES);
}
