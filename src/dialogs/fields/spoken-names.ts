/**
 * What the inputs of a delegation's form are called when one speaks of them, besides their labels:
 * folded, as regular expressions.
 */

import type { InputName } from '../../domain/field-inputs.ts';

export interface SpokenName {
  /** What stands before "is", a colon or the like. */
  readonly named?: string;
  /** What the value follows at once: "dnr 2027-P000123", "de vill …". */
  readonly leads?: string;
  /** A list to which what is said is added; the others are replaced. */
  readonly adds?: string;
}

/**
 * Of what a registration says too (where, who, when, how many), only the labels count here: other
 * sentences of it are read whole.
 */
export const spokenNames: Readonly<Record<InputName, SpokenName>> = {
  kind: { named: 'slaget|typ(?:en)?|kind|type' },
  place: {},
  organisation: {},
  firstDay: {},
  lastDay: {},
  theme: {},
  headcount: {},
  host: {},
  firstHeard: {
    named: 'forst hort',
    leads:
      '(?:vi )?horde (?:forst )?talas om (?:den|det|dem|besoket|resan|delegationen)|first heard of(?: it| them)?|(?:we )?(?:first )?heard (?:of|about) (?:it|them)(?: first)?(?: on)?',
  },
  sectors: { named: 'sektor(?:n|er|erna)?|sectors?' },
  otherOrganisations: {
    named: '(?:andra|ovriga|fler) organisationer(?:na)?|other organi[sz]ations',
  },
  visitors: {
    named:
      'besokare(?:n|na|s)?|besokarna|deltagarlista(?:n)?|namn(?:en)?|(?:names of )?(?:the )?visitors|names|travellers',
    adds: '(?:ny )?besokare till|another visitor',
  },
  levels: { named: 'niva(?:n|er|erna)?|levels?' },
  organiser: { named: 'arrangor(?:en|er|erna)?|organi[sz]er' },
  foreignCoOrganiser: {
    named: '(?:utlandsk )?medarrangor(?:en)?|(?:foreign )?co-?organi[sz]er',
  },
  coActors: { named: '(?:medverkande )?aktorer(?:na)?|medaktorer(?:na)?|co-?actors' },
  supports: { named: 'stodet gar till|stod till', leads: 'stod[je]+r|stoder|(?:it )?supports' },
  goals: { named: 'mal(?:et|en)?|syfte(?:t)?|goals?|purpose' },
  initiator: {
    named: 'initiativtagare(?:n|na)?|initiativtagarna|initiativ(?:et)?|initiators?',
    leads: 'initiativet kommer fran|the initiative comes from',
  },
  initiatorKind: { named: 'initiativ av|(?:typ av|slags) initiativtagare|kind of initiator' },
  politicalWishBy: { named: 'politiskt onskemal|onskas av|wished by|political wish' },
  politicalWishContact: { named: 'onskas genom|wished through' },
  politicalWishDate: { named: 'onskades den|wished on' },
  theyWant: { leads: '(?:de|dom) vill|they want' },
  weGain: { leads: 'vi (?:vinner|far ut)|we gain' },
  sharesGoals: { named: '(?:de )?delar (?:vara )?mal|(?:they )?share our goals' },
  sharesGoalsReason: { named: 'delade mal|shared goals' },
  strengthensIn: { named: '(?:de )?starker oss|(?:they )?strengthen us' },
  strengthensInReason: { named: 'starker oss i|strengthen us in' },
  contactsOurs: {
    named:
      'var(?:a)? kontakt(?:er)?|kontakt(?:er)? hos oss|our contacts?|contacts? (?:on our side|with us)',
  },
  contactsTheirs: {
    named:
      'deras kontakt(?:er)?|kontakt(?:er)? hos dem|kontaktperson(?:en|er)?|their contacts?|contacts? (?:on their side|with them)',
  },
  businessPotential: { named: 'affarspotential(?:en)?|business potential' },
  businessOutcome: { named: 'utfall(?:et)?|affarsutfall(?:et)?|(?:business )?outcome' },
  businessOutcomeNote: { named: 'mer om utfallet|more about the outcome' },
  format: { named: 'form(?:en)?|format(?:et)?' },
  hostOfNational: { named: 'statlig(?:a)? vard(?:en)?|state host|national host' },
  prioritiesBeforeSafeguarded: { named: 'prioriteringar(?:na)? fore|priorities before' },
  prioritiesBeforeVisible: { named: 'synlighet(?:en)? fore|visibility before' },
  prioritiesAfterSafeguarded: { named: 'prioriteringar(?:na)? efter|priorities after' },
  prioritiesAfterVisible: { named: 'synlighet(?:en)? efter|visibility after' },
  caseNumber: {
    named: 'diarienummer|diarienumret|diarienr|dnr|case number|case no|reference number',
    leads: 'diarienummer|diarienr|dnr|case number',
  },
  links: { named: 'lankar(?:na)?|links', adds: 'lank(?:en)?|link' },
  isSecret: { named: 'sekretess(?:markering)?(?:en)?|secrecy(?: mark)?' },
};
