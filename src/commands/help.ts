import { helpCard } from '../cards/lists.ts';
import { titleOfDraft } from '../dialogs/index.ts';
import { can } from '../domain/roles.ts';
import { isShared, type Turn } from '../turn.ts';
import type { Command } from './command.ts';

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
    const { t, person } = turn;
    const offered = listed().filter(
      ({ needs, isLocal }) => (!needs || can(person, needs)) && (!isLocal || turn.isLocal),
    );
    const lines = offered.map(({ name, example }) => ({
      what: t.help.commands[name],
      example: withNumber(example[t.language], turn),
    }));
    const title = turn.activeDraft && (await titleOfDraft(turn, services, turn.activeDraft));
    const actions = offered
      .filter(({ name }) => clickable.has(name))
      .map(({ name }) => ({
        title: t.buttons[name === 'list-delegations' ? 'list' : 'newDelegation'],
        verb: 'run-command',
        ids: { command: name },
      }));
    const lead = title ? t.help.draftOpen(title) : '';
    return { card: helpCard(t, lines, isShared(turn) ? [] : actions, lead) };
  },
});

/** Those that need nothing said with them. */
const clickable: ReadonlySet<string> = new Set(['new-delegation', 'list-delegations']);

/** The example about the delegation talked about last, so that it can be tried as it stands. */
function withNumber(example: string, { about, today }: Turn): string {
  return example.replace(/D-\d{4}-\d{3}/u, about ?? `D-${today.slice(0, 4)}-001`);
}
