/** A stage on each of the two stores, so that a list is known to be the same on both. */

import { openCosmosServer } from '../../cosmos-server/server.ts';
import { play } from '../conversation.ts';
import { MONDAY, openStage, type Player, people, type Stage } from '../stage.ts';

export function onBothStores(name: string, describeOn: (stage: () => Stage) => void): void {
  for (const store of ['embedded', 'Cosmos'] as const) {
    describe(`${name} (${store})`, () => {
      let stage: Stage | undefined;
      let close = async () => {};
      before(async () => {
        const server =
          store === 'Cosmos' ? await openCosmosServer({ now: () => MONDAY }) : undefined;
        stage = await openStage({
          ...(server && { env: { STORE: `cosmos:${server.endpoint}`, COSMOS_KEY: server.key } }),
        });
        close = async () => {
          await stage?.close();
          await server?.close();
        };
      });
      after(() => close());
      describeOn(() => {
        if (!stage) throw new Error('the stage is not open yet');
        return stage;
      });
    });
  }
}

/** What the form of a registration is filled in with; without days it is said that they are not set. */
export interface Told {
  readonly kind?: 'visit' | 'trip';
  readonly place: string;
  readonly organisation: string;
  readonly days?: readonly [firstDay: string, lastDay: string];
  readonly theme?: string;
  readonly host?: string;
}

/** Registers delegations by the form, in Swedish, numbered in this order. */
export async function register(player: Player, ...delegations: readonly Told[]): Promise<void> {
  for (const { kind = 'visit', days, theme = 'life-science', ...named } of delegations) {
    const [firstDay, lastDay] = days ?? [];
    const fill = { kind, theme, ...named, ...(firstDay && lastDay && { firstDay, lastDay }) };
    await player.say('ny delegation');
    await player.press('Fortsätt', fill);
    if (!days) await player.press('Datum inte bestämt');
    if (player.latest?.words.includes('har redan varit'))
      await player.press('Ja, det är genomfört');
    if (named.host) {
      await player.press('Ändra');
      await player.press('Fortsätt', { host: named.host });
    }
    await play(player, [{ press: 'Registrera', see: ['D-2027-'] }]);
  }
}

export const { anna, megan, omar, eva } = people;
