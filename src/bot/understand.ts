/** From what was said to which command it is, before anything is done about it. Pure. */

import type { Command } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { sayablesOf } from '../commands/sayables.ts';
import { namesDelegation } from '../commands/subject.ts';
import type { Unclear } from '../commands/which-meant.ts';
import { findLabelled, type LabelledText } from '../dialogs/fields/find-labelled.ts';
import { delegationFields } from '../domain/delegation-fields.ts';
import { fieldOfInput } from '../domain/field-inputs.ts';
import { MOST_MESSAGE } from '../domain/limits.ts';
import type { Language } from '../texts/format.ts';
import { saysOtherDays } from '../understanding/change/negation.ts';
import { type HeardCommand, hear, type NotHeard } from '../understanding/hear.ts';
import { isInsult } from '../understanding/insult.ts';
import { guessLanguage } from '../understanding/language.ts';
import { withStandIns } from '../understanding/stand-ins.ts';
import { asksForDelegations, tellsOfDelegation } from '../understanding/tells-of-delegation.ts';

/** What a message means, before anything is done about it. */
export interface Meaning {
  readonly heard: HeardCommand | NotHeard;
  /** The language it was clearly in. */
  readonly language: Language | undefined;
  /** It may mean several things, which is asked about. */
  readonly unclear?: Unclear;
}

export function understand(text: string, isLocal: boolean): Meaning {
  const sayable = isLocal ? everywhere : inProduction;
  if ([...text].length > MOST_MESSAGE) return { heard: {}, language: undefined };
  const labelled = findLabelled(text);
  if (labelled && !tellsOfNew(labelled)) {
    return meant('change-delegation', text, namesDelegation(labelled.about));
  }
  const heard = hear(withStandIns(text), sayable);
  if (isCommand(heard) && heard.name === 'help' && isInsult(text))
    return { heard: {}, language: guessLanguage(text) };
  if (heard.name === 'call-off-delegation' && saysOtherDays(text))
    return meant('change-delegation', text, true);
  if (isCommand(heard) && heard.whole) return { heard, language: heard.language };
  if (tellsOfDelegation(text)) return meant('new-delegation', text);
  const mayBeList = !isCommand(heard) || heard.name === 'new-delegation';
  if (mayBeList && asksForDelegations(text)) return meant('list-delegations', text);
  return { heard, language: isCommand(heard) ? heard.language : undefined };
}

/** Someone who tells of a delegation wants it registered, and who asks about some wants them listed. */
export function meant(name: Command['name'], text: string, whole = false): Meaning {
  const language = guessLanguage(text);
  return { heard: { name, language, rest: text, whole }, language };
}

/** Several of the fields that a registration needs, of no delegation that is named, make a new one. */
function tellsOfNew({ entries, about }: LabelledText): boolean {
  const needed = entries.filter(({ input }) => delegationFields[fieldOfInput(input)].toRegister);
  return needed.length > 1 && !namesDelegation(about);
}

const everywhere = commands.flatMap(sayablesOf);
const inProduction = commands.filter(({ isLocal }) => !isLocal).flatMap(sayablesOf);

export function isCommand(heard: HeardCommand | NotHeard): heard is HeardCommand {
  return heard.name !== undefined;
}
