import { delegationListCard } from '../cards/delegation-list.ts';
import type { DelegationFilter } from '../domain/delegation-filter.ts';
import { isSameOrganisation } from '../domain/same-organisation.ts';
import type { Services } from '../services/services.ts';
import { placeText } from '../texts/names.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { readWhom, type WhomReading } from '../understanding/read-whom.ts';
import type { Command } from './command.ts';
import { onDelegation, requestIn, subjectOf } from './subject.ts';

/** Lists who has met an organisation, or a place, and when: the one named, else that of the record talked about last. */
export const whoHasMet: Command = {
  name: 'who-has-met',
  says: {
    sv: [
      'vem|vilka (mer|annars|fler|andra|här) har (redan) träffat|mött …',
      'vem|vilka (mer|annars|fler|andra|här) har haft (kontakt|möte|besök) …',
      'har (vi|ni|någon) (redan) träffat|mött …',
      'har (vi|ni|någon) haft … här (förut|tidigare|innan)',
      'har (vi|ni|någon) haft … förut|tidigare|innan',
      'har … varit här (förut|tidigare|innan)',
      'när träffade|mötte vi … (senast)',
    ],
    en: [
      'who (else) (here) has (already) met …',
      "who's|whos (else) (already) met …",
      'who else has been in contact with …',
      'have (we|you) (ever) (already) met|hosted …',
      'has (anyone|anybody|someone) (else) (ever) (already) met|hosted …',
      'have (we) (ever) had … here (before)',
      'have (we) (ever) had … before',
      'have|has … (ever) been here (before)',
      'when did we (last) meet …',
    ],
  },
  example: {
    sv: 'vem har träffat Fudan University',
    en: 'who has met Fudan University',
  },
  needs: 'read',
  run: async (turn, services, { text, rest }) => {
    const whom = readWhom(rest, turn.today);
    if (whom.place || whom.organisation) {
      const from = elseWord.test(text) ? await askedFrom(turn, services, whom) : undefined;
      return showMeetings(turn, services, whom, from);
    }
    const request = requestIn(turn, text);
    const show = async (number: string) => {
      return showMeetings(turn, services, await whomOf(turn, services, number), number);
    };
    if (!request) return onDelegation(turn, services, text, show);
    const { delegation } = await services.viewRequestByNumber(request, turn);
    return show(delegation.number);
  },
};

/** Who *else*: others than the one that is talked of. */
const elseWord = /(?<!\p{L})(?:mer|annars|fler|andra|else)(?!\p{L})/iu;

/** The delegation that is talked of, when it is with the same organisation. */
async function askedFrom(
  turn: Turn,
  services: Services,
  { organisation = '' }: WhomReading,
): Promise<string | undefined> {
  const number = subjectOf(turn, '');
  if (!number) return undefined;
  const { record } = await services.loadDelegation(turn, number);
  const isWithThem = isSameOrganisation(record.organisation ?? '', organisation);
  return isWithThem && record.status !== 'cancelled' ? number : undefined;
}

/** Whom a delegation is with: its organisation, or its place while none is known. */
async function whomOf(turn: Turn, services: Services, number: string): Promise<WhomReading> {
  const { organisation, place } = (await services.loadDelegation(turn, number)).record;
  const whom = { ...(place.id && { place: place.id }), ...(organisation && { organisation }) };
  return Object.keys(whom).length > 0 ? whom : { organisation: place.name ?? '' };
}

/** What is with just them, else what comes nearest: the same words, then the same place; besides `about`. */
async function showMeetings(
  turn: Turn,
  services: Services,
  { place, organisation }: WhomReading,
  about?: string,
): Promise<Reply> {
  const isPersonal = !isShared(turn);
  const reply = (view: Parameters<typeof delegationListCard>[1]): Reply => {
    return { card: delegationListCard(turn.t, view, isPersonal), ...(about && { about }) };
  };
  const met = { met: true, ...(about && { except: about }) } as const;
  const ways: readonly DelegationFilter[] = [
    ...(organisation
      ? [
          { ...met, organisation },
          { ...met, words: organisation },
        ]
      : []),
    ...(place ? [{ ...met, place }] : []),
  ];
  const asked = organisation ?? (place ? placeText(turn.t.language, { id: place }) : '');
  for (const [index, filter] of ways.entries()) {
    const view = await services.listDelegations(turn, filter);
    if (view.total > 0) return reply({ ...view, ...(index > 0 && { instead: asked }) });
  }
  const none = await services.listDelegations(turn, ways[0] ?? {});
  return reply({ ...none, instead: asked });
}
