/** What Teams suggests to say in the bot's command menu, made from the list of commands. */

import type { Language } from '../texts/format.ts';
import { textsIn } from '../texts/texts.ts';
import type { Command } from './command.ts';

/** Where a menu is shown, each with its own list. */
export const manifestScopes = ['personal', 'team', 'groupChat'] as const;
export type ManifestScope = (typeof manifestScopes)[number];

/** Teams' limits: commands in a list, characters of what is said and of what it does. */
export const MOST_COMMANDS = 10;
export const MOST_TITLE = 32;
export const MOST_DESCRIPTION = 128;

export interface ManifestCommand {
  /** What is written for the person who picks it. */
  readonly title: string;
  readonly description: string;
}

/**
 * The commands that make sense as they stand, the first of the list first. One whose example names a
 * record is left out: nobody's record has that number. Where many read, one's drafts are left out too.
 */
export function manifestCommands(
  commands: readonly Command[],
  scope: ManifestScope,
  language: Language,
): readonly ManifestCommand[] {
  const t = textsIn(language);
  return commands
    .filter(({ isLocal, example }) => !isLocal && !/[DGN]-\d{4}/.test(example[language]))
    .filter(({ name }) => scope === 'personal' || !aboutDrafts.has(name))
    .map(({ name, example }) => ({ title: example[language], description: t.help.commands[name] }))
    .slice(0, MOST_COMMANDS);
}

const aboutDrafts: ReadonlySet<Command['name']> = new Set([
  'drafts',
  'resume-draft',
  'start-over',
  'cancel',
]);
