import { Refusal } from '../domain/refusal.ts';
import { organisationNamed } from '../understanding/organisations.ts';
import { reasonBehind } from '../understanding/reason.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { subjectOf, whichOne } from './subject.ts';
import { tellLead } from './tell-lead.ts';

/** Names who leads instead of the one that the strategy names, with the reason. */
export const chooseLead: Command = {
  name: 'choose-lead',
  says: {
    sv: ['ansvarar …', 'leds av …', '{ref} leds av …', '{ref} ansvarar …', 'ansvarar för {ref} …'],
    en: ['lead …', 'led by …', '{ref} is led by …', '{ref} lead …', 'lead of|for {ref} …'],
  },
  example: {
    sv: 'ansvarar för D-2027-001: Näringsliv Skåne, därför att de har kontakten',
    en: 'lead for D-2027-001: Näringsliv Skåne, because they have the contact',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const { name, reason } = readLead(withoutReferences(text));
    const lead = organisationNamed(name);
    if (lead === undefined) throw new Refusal('unknown-lead', { typed: name });
    const chosen = { lead, reason };
    await services.chooseLead(turn, number, chosen);
    return tellLead(turn, services, number, chosen);
  },
};

/** "ansvarar: Näringsliv Skåne, därför att de har kontakten" */
function readLead(text: string): { readonly name: string; readonly reason: string } {
  const said = text.replace(opening, '').trim();
  const why = /[,;:.–—]|\s(?=(?:därför|eftersom|because|since)(?![\p{L}]))/iu.exec(said);
  const name = said.slice(0, why?.index).trim();
  return { name, reason: why ? reasonBehind(said, why.index) : '' };
}

const opening = /^\s*(?:(?:ansvarar|leds|is|led|lead|av|by|för|of|for)(?![\p{L}])[\s:]*)+/iu;
