/** A thing one can say. One file each; `index.ts` is the list that help and the manifest come from. */

import { Refusal } from '../domain/refusal.ts';
import { type Ability, can } from '../domain/roles.ts';
import type { Services } from '../services/services.ts';
import type { Language } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';

export interface Command {
  /** Kebab-case, as the file. */
  readonly name: keyof Texts['help']['commands'];
  /** How people say it; the syntax is that of understanding/hear.ts. */
  readonly says: Readonly<Record<Language, readonly string[]>>;
  /** How they also say it, where no question stands open: to one that does, such words are an answer. */
  readonly hints?: Readonly<Record<Language, readonly string[]>>;
  /** One good example, for help and the manifest; saying it must mean this command. */
  readonly example: Readonly<Record<Language, string>>;
  /** Who may; undefined for everyone. */
  readonly needs?: Ability;
  /** Only without an app id. */
  readonly isLocal?: true;
  readonly run: (turn: Turn, services: Services, said: Said) => Promise<Reply>;
}

/** Does what was said, for someone who may. @throws Refusal `not-allowed` */
export function runCommand(
  command: Command,
  turn: Turn,
  services: Services,
  said: Said,
): Promise<Reply> {
  const { needs } = command;
  if (needs && !can(turn.person, needs)) throw new Refusal('not-allowed', { ability: needs });
  return command.run(turn, services, said);
}

export interface Said {
  /** All of it, as typed. */
  readonly text: string;
  /** What stood where the phrase says that anything may stand. */
  readonly rest: string;
}
