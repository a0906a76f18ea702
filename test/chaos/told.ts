/** What must hold of the messages: each that was due has ended, and stands as often as the ledger says. */

import type { Doc } from '../../src/services/ports/store.ts';
import { wordsOf } from '../door/cards.ts';
import type { FakeChannel, SentMessage } from '../door/fake-channel.ts';
import { people } from '../door/stage.ts';
import type { Rows } from './rows.ts';

/** The messages that can be told apart by their words. */
const words: Readonly<Record<string, RegExp>> = {
  'delegation-called-off': /har ställt in/,
  'decision-asked-for': /Att besluta/,
};
const members = [people.eva, people.jonas, people.per];

interface Told {
  readonly code: string;
  readonly to: string;
  /** Of the record that it is about. */
  readonly number: string;
  readonly row: Doc | undefined;
}

export function messageFaults(rows: Rows, channel: FakeChannel): readonly string[] {
  const standing = channel.sent.filter(({ method, card }) => method === 'POST' && card);
  const texts = Map.groupBy(standing, ({ conversation }) => conversation.slice('a:'.length));
  const waiting = rows.outbox.map(({ pk, doc }) => `${doc.id} in ${pk} still waits`);
  const ended = dueIn(rows).flatMap((told) => faultOf(told, texts.get(told.to) ?? []));
  return [...waiting, ...ended];
}

export function countOfDoubles({ ledger }: Rows): number {
  return ledger.filter(({ doc }) => doc.mayBeDouble === true).length;
}

/** Everything of which somebody had to be told, with its row in the ledger. */
function dueIn({ delegations, requests, ledger }: Rows): readonly Told[] {
  const ledgerOf = Map.groupBy(ledger, ({ pk }) => pk);
  const told = (pk: string, code: string, to: string, number: string, view: string): Told => {
    const row = ledgerOf.get(pk)?.find(({ doc }) => isAbout(doc, { code, to, view }))?.doc;
    return { code, to, number, row };
  };
  const calledOff = delegations
    .filter(({ doc }) => doc.status === 'cancelled')
    .map(({ pk, doc }) => {
      const to = String(doc.responsible);
      return told(pk, 'delegation-called-off', to, String(doc.number), 'delegation');
    });
  const asked = requests
    .filter(({ doc }) => doc.status !== 'preparing')
    .flatMap(({ pk, doc }) =>
      members.map(({ id }) => {
        const view = doc.id.replace('req:', 'request-');
        return told(pk, 'decision-asked-for', id, String(doc.number), view);
      }),
    );
  return [...calledOff, ...asked];
}

function isAbout({ tell }: Doc, wanted: { code: string; to: string; view: string }): boolean {
  if (!tell || typeof tell !== 'object' || !('to' in tell)) return false;
  return tell.code === wanted.code && tell.to === wanted.to && tell.view === wanted.view;
}

/**
 * One that the ledger calls delivered stands once, and perhaps once more for each attempt that it says ended without a
 * result: a run may last longer than a claim is held, and a second process be killed over the same message.
 */
function faultOf({ code, number, row }: Told, heard: readonly SentMessage[]): readonly string[] {
  if (!row) return [`${code} of ${number} has not ended`];
  const stands = heard.filter(({ card }) => {
    const said = card ? `${wordsOf(card)} ${String(card.speak)}` : '';
    return words[code]?.test(said) && said.includes(number);
  }).length;
  const most = 1 + (typeof row.unanswered === 'number' ? row.unanswered : 0);
  const least = row.outcome === 'delivered' ? 1 : 0;
  return stands >= least && stands <= most ? [] : [`${code} of ${number} stands ${stands} times`];
}
