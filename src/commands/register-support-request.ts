import { supportCard } from '../cards/support.ts';
import { organisationNamed } from '../understanding/organisations.ts';
import { readSupport } from '../understanding/support.ts';
import type { Command } from './command.ts';

/** Takes in another actor's request for support, whatever it is about (S74). */
export const registerSupportRequest: Command = {
  name: 'register-support-request',
  says: {
    sv: [
      '(ny) stödförfrågan|stödbegäran (från) …',
      '(ny) stödförfrågan|stödbegäran',
      '(ny) förfrågan om stöd från …',
    ],
    en: [
      '(new) support request (from) …',
      '(new) support request',
      '(new) request for support from …',
    ],
  },
  example: {
    sv: 'stödförfrågan från LU: partner',
    en: 'support request from LU: partner',
  },
  needs: 'register',
  run: async (turn, services, { rest }) => {
    const { t, person } = turn;
    const { name, about } = readSupport(rest);
    if (!name || !about) return { text: t.support.how };
    const id = organisationNamed(name);
    const from = id === undefined ? { name } : { id };
    const { number } = await services.registerSupport(turn, { from, about });
    const view = await services.viewSupport(number, person);
    return { card: supportCard(t, view, t.support.registered(number)) };
  },
};
