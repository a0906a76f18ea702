import { editDelegationCard } from '../cards/delegation-forms.ts';
import { answerDialog } from '../dialogs/dialog.ts';
import { findEmptied } from '../dialogs/fields/find-emptied.ts';
import { findLabelled } from '../dialogs/fields/find-labelled.ts';
import { dialogOf } from '../dialogs/index.ts';
import { MOST_QUOTED } from '../dialogs/registration/doubt-text.ts';
import { leftOverText } from '../dialogs/registration/left-over.ts';
import { type ChangeSaid, readChange } from '../dialogs/registration/read-change.ts';
import type { Delegation } from '../domain/delegation.ts';
import { delegationFields, type Field, typeOf } from '../domain/delegation-fields.ts';
import { emptyValues } from '../domain/field-values.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import { shorten } from '../texts/format.ts';
import type { Reply, Turn } from '../turn.ts';
import { findNamedDelegations } from '../understanding/named-delegation.ts';
import { withoutNamed } from '../understanding/stand-ins.ts';
import { changeLabelled } from './change-labelled.ts';
import type { Command } from './command.ts';
import { showChanged } from './show-changed.ts';
import { namesDelegation, onDelegation } from './subject.ts';

/**
 * Changes what the sentence names; one that names nothing gets the form. Without a number it is the
 * open draft that is meant, else the delegation talked about last.
 */
export const changeDelegation: Command = {
  name: 'change-delegation',
  says: {
    sv: [
      'ändra|uppdatera|flytta|byt|skjut|korta|förläng|tidigarelägg|senarelägg {ref} …',
      'skjut fram|upp {ref} …',
      '{ref} är|blir|blev|har|gäller|ska|skall|flyttas|flyttar|kommer|stannar …',
      '{ref} …',
      'byt|ändra … för|i|på|till {ref} …',
      'det|de|dom|vi blir|blev … i|för|på {ref}',
      'nytt|nya datum|dagar|tid|tider (för|på) {ref} …',
    ],
    en: [
      'change|update|move|push|postpone|delay|shift|extend|shorten {ref} …',
      '{ref} is|are|was|has|will|moves|should|needs …',
      '{ref} …',
      'change|move|set … of|for|in|on {ref} …',
      'make {ref} …',
    ],
  },
  hints: {
    sv: [
      '… för|i|på {ref} ska|skall|är|blir|blev …',
      '… för {ref} till …',
      'ändra|flytta (det|den|besöket|resan|allt) till …',
      'ändra (antalet|det) från … till …',
      'flytta|skjut (fram|på|upp) (det|den|besöket|resan|delegationen) …',
      'tidigarelägg|senarelägg|förläng|korta (av|ner) (det|den|besöket|resan) …',
      'byt|ändra (till) värd|värden|datum|datumet|dagar|dagarna|tema|temat|organisation|organisationen|plats|platsen|antal|antalet …',
      'värd|värden|datum|datumet|dagarna|tema|temat|organisation|organisationen|plats|platsen|antal|antalet (blev|är) (fel) (det) ska|skall|är|blir|blev (vara) …',
      'nytt|nya datum|dagar|tid|tema|värd …',
      'det|de|dom|vi blir|blev|är (nu) …',
      '… så nu är|blir det|de|dom|vi …',
      'nu är|blir det|de|dom|vi …',
      'de|dom|vi stannar|kommer|åker|vill … istället|stället',
      'de|dom|vi kommer|åker bara|först …',
      'de|dom|vi stannar …',
      'det är|var inte …',
      'det är|var en|ett … inte …',
      'stryk|ta bort|hoppa över (den) första|sista|ena dagen …',
      '… är|blir värd (nu|istället)',
      '… till|fler|färre kommer|följer …',
      'ytterligare …',
      'besöket|resan|delegationen förlängs|förkortas|flyttas|tidigareläggs|senareläggs|skjuts|blir|är …',
      '… dag|dagar|vecka|veckor tidigare|senare|längre|kortare …',
      '… veckan efter|före|innan|därpå …',
      'kan|ska vi ta|flytta|lägga det …',
    ],
    en: [
      '… of|for|in|on {ref} is|are|should|to|moves …',
      'make it|that …',
      'change (it|the number) from … to …',
      'change|move|push|shift|postpone|delay|shorten|extend|cut|bring (it|this|that|them) …',
      'change|move|push|shift|postpone|delay|shorten|extend|cut (back) the visit|trip|delegation …',
      'change (the) host|dates|date|theme|organisation|place|size|number …',
      '(the) host|dates|date|theme|organisation|place|size is|are|was|should|will (be) …',
      "it's|its|it (is|was|will) now …",
      'now it is …',
      "(now) they're|they|there (are|will) (be) …",
      'it will|is (be) … longer|shorter|later|earlier …',
      'it|they should be …',
      "they|it|we|they're (are|is) staying …",
      "it's|its|it (is|was) not …",
      'it was a … not …',
      'drop|remove|skip|cut the first|last day …',
      '… more are|is coming|joining …',
      '… fewer …',
      'another … coming|joining …',
      "they'll|it'll (now) be …",
      '(the) dates|date|host|theme has|have changed|moved …',
      'the visit|trip is|will (be) …',
      '… day|days|week|weeks earlier|later|longer|shorter …',
      '… is now hosting|host …',
      '… is hosting now|instead',
    ],
  },
  example: { sv: 'ändra D-2027-001 till 10 personer', en: 'D-2027-001 is now 10 people' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const labelled = findLabelled(text);
    const about = labelled?.about ?? text;
    if (turn.activeDraft && !namesDelegation(about)) {
      const dialog = await dialogOf(turn, services, turn.activeDraft);
      return answerDialog(turn, services, dialog, turn.activeDraft, { by: 'text', text });
    }
    return onDelegation(turn, services, about, (number) =>
      labelled
        ? changeLabelled(turn, services, number, labelled)
        : change(turn, services, number, text),
    );
  },
};

async function change(
  turn: Turn,
  services: Services,
  number: string,
  text: string,
): Promise<Reply> {
  const { record } = await services.loadDelegation(turn, number);
  const emptied = findEmptied(withoutNamed(text));
  if (emptied && mayBeEmpty(emptied)) {
    const fields = { [emptied]: emptyValues[typeOf(emptied)] };
    return showChanged(turn, services, await services.changeDelegation(turn, number, fields));
  }
  const said = readChange(turn, text, record);
  const isNothing = !said.doubt && Object.keys(said.fields).length === 0;
  if (isNothing && !asksForChange(text)) return { text: notRead(turn) };
  if (said.doubt || isNothing) return askInForm(turn, services, record, said, text);
  const changed = await services.changeDelegation(turn, number, said.fields);
  return showChanged(turn, services, changed, { aside: leftOverText(turn.t, said.leftOver) });
}

/** What is known of every delegation is asked for anew in the form; who and when may be not known yet. */
function mayBeEmpty(field: Field): boolean {
  return field === 'organisation' || field === 'period' || !delegationFields[field].toRegister;
}

/** Words that want a change even when nothing is read of what; "det blir bra" does not. */
function asksForChange(text: string): boolean {
  return (
    namesDelegation(text) ||
    findNamedDelegations(text).length > 0 ||
    findEmptied(withoutNamed(text)) !== undefined ||
    changing.test(text)
  );
}

const changing =
  /(?<!\p{L})(?:ändra|uppdatera|byt|flytta|skjut|förläng|korta|tidigarelägg|senarelägg|nytt datum|change|update|move|push|postpone|shorten|extend)/iu;

function notRead({ t }: Turn): string {
  return `${t.notUnderstood} ${t.nearest([changeDelegation.example[t.language]])}`;
}

/** The form, with what was said in its fields and what was not understood above them. */
async function askInForm(
  { t, person }: Turn,
  services: Services,
  record: Delegation,
  { typed, doubt, asked }: ChangeSaid,
  text: string,
): Promise<Reply> {
  const { number } = record;
  const view = await services.viewDelegation(record, person);
  if (record.status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (record.status === 'closed') throw new Refusal('already-closed', { number });
  if (!view.mayChange) throw new Refusal('not-allowed', { ability: 'change' });
  const isBare = /^\s*(?:ändra|uppdatera|change|update)\s*$/iu.test(withoutNamed(text));
  const lead =
    doubt ?? (isBare ? '' : t.delegation.changeUnread(shorten(text.trim(), MOST_QUOTED)));
  return { card: editDelegationCard(t, view, { typed, lead, asked }), about: number };
}
