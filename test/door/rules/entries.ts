/** The ways in by which a delegation can be registered; each row of the strategy is tried through all. */

import { messageOf, openDialog, pressIn } from '../elsewhere/extension.ts';
import { type Player, people, type Shown, type Stage } from '../stage.ts';

export interface Told {
  readonly kind: 'visit' | 'trip';
  readonly place: string;
  readonly organisation: string;
  /** The theme's id, and the words that people say for it. */
  readonly theme: readonly [id: string, words: string];
  readonly host?: string;
}

export interface Entry {
  readonly name: string;
  /** Registers it as Anna, and gives its card. */
  readonly register: (stage: Stage, told: Told) => Promise<Shown>;
}

const days = { firstDay: '2027-03-08', lastDay: '2027-03-10' };

/** What stands in the fields. */
function fieldsOf({ kind, place, organisation, theme, host }: Told): Record<string, string> {
  return { kind, place, organisation, ...days, theme: theme[0], ...(host && { host }) };
}

const chat: Entry = {
  name: 'chat',
  register: async (stage, { kind, place, organisation, theme, host }) => {
    const anna = stage.as(people.anna);
    await anna.say(kind === 'visit' ? `ny delegation från ${place}` : `resa till ${place}`);
    await anna.say(organisation);
    await anna.say('8–10 mars');
    await anna.say(theme[1]);
    if (host) await anna.say(`värd ${host}`);
    await anna.say('registrera');
    return anna.say('D-1');
  },
};

const card: Entry = {
  name: 'card',
  register: async (stage, told) => {
    const anna = stage.as(people.anna);
    await anna.say('ny delegation');
    await anna.press('Fortsätt', fieldsOf(told));
    await anna.press('Registrera');
    return anna.say('D-1');
  },
};

const messageExtension: Entry = {
  name: 'message extension',
  register: async (stage, told) => {
    const anna: Player = stage.as(people.anna);
    await anna.say('svenska');
    const dialog = await openDialog(anna, messageOf('<p>Se nedan.</p>'));
    const asked = await pressIn(anna, dialog, 'Fortsätt', { filled: fieldsOf(told) });
    await pressIn(anna, asked, 'Registrera');
    return anna.say('D-1');
  },
};

export const entries: readonly Entry[] = [chat, card, messageExtension];
