import { fold, type Span } from '../fold.ts';
import { organisationNamed } from '../organisations.ts';
import type { PlaceFinding } from '../places.ts';
import { isSilent } from './left-over.ts';
import type { Pointed } from './pointed.ts';

export const isOrganisationWord =
  /hospital|sjukhus|universit|hogskola|college|school|skola|commission|kommission|institut|department|ministry|departement|bureau|office|byra|academy|akademi|company|bolag|foretag|group|corp|ltd|co\.|inc\b|\bab\b|gmbh|centre|center|association|forening|forbund|foundation|stiftelse|chamber|kammare|government|regering|council|rad\b|styrelse|myndighet|authorit|forvaltning|administration|hamn(?:en)?\b|port\b|universit|\buni\b|valley|district|federation|fakultet|faculty|insurance|forsakring|energy|motors|airlines|genomics|holding|customs|bibliotek|library|museum|orchestra|orkester|committee|kommitte|party|parti|bank|technolog|pharma|bio|media|consulate|konsulat|embassy|ambassad|laborator|cluster|kluster|clinic|klinik|park\b/u;

const generic = new Set(
  'province provinsen provins city staden stad in i and och the kina china of region regionen s en ett a an mainland prefecture municipality autonomous via'.split(
    ' ',
  ),
);

/** A lone common noun names nobody: "the embassy", "sjukhuset". */
const generics =
  /^(?:the )?(?:embassy|ambassaden|hospital|sjukhuset|university|universitetet|school|skolan|company|foretaget|bolaget|government|regeringen|ministry|party|office)$/u;
const indefinite =
  /^(?:a|an|en|ett|nagra|nagon|nagot|some|several|flera|tva|two|three|tre|our|vara|var|deras|their|various|olika) /u;

const sentence =
  /^(?:jag|ja|vi|we|i|they|dom|hon|han|she|he) |(?:^| )(?:(?:jag|ja|vi|de|dom|du|ni|hon|han|det|they|we|you|he|she|it) (?:har|hade|ar|var|va|kommer|vill|ska|skall|kan|hinner|maste|tror|vet|heter|akte|reste|have|has|had|are|is|was|were|will|can|want|think|met)|i (?:have|had|am|was|will|can|think|met))(?: |$)/u;

/** "Jag har vart i Nanning": someone who does something is a sentence, whatever it ends with. */
export function isSentence(plain: string): boolean {
  return sentence.test(plain);
}

/** Gives the name when it says more than where: "Tianjin Cancer Hospital", but not "Tianjin" or "a hospital in Wuhan". */
export function organisationIn(
  text: string,
  span: Span,
  places: readonly PlaceFinding[],
): { text: string; at: Span } | undefined {
  const at = withoutPlaceBehind(text, withoutQuote(text, withoutOpening(text, span)), places);
  const name = text.slice(...at);
  const plain = fold(name);
  if (indefinite.test(plain) || isSentence(plain)) return undefined;
  const outside = [...name.matchAll(/[\p{L}\p{N}&]+/gu)].filter(({ index, 0: word }) => {
    const start = at[0] + index;
    if (/\p{Script=Han}/u.test(word)) return !places.some(({ text: place }) => word === place);
    // The letters of a tag are no name: "<b>Tianjin</b>".
    if (/<\/?$/u.test(text.slice(0, start))) return false;
    return (
      !generic.has(fold(word)) &&
      !places.some((place) => start < place.at[1] && place.at[0] < start + word.length)
    );
  });
  if (outside.length === 0) return undefined;
  if (/^(?:the )?(?:\p{Ll}+)$/u.test(name) && generics.test(plain)) return undefined;
  const isNamed =
    outside.some(([word]) => /^\d*\p{Lu}|\p{Script=Han}/u.test(word)) ||
    isOrganisationWord.test(plain) ||
    /["<*[]/u.test(name) ||
    isGenitive(name, outside);
  if (!isNamed) return undefined;
  return { text: name, at };
}

/** "Chengdus stadsbibliotek": what a place has is a body of it, unless it is the delegation itself. */
function isGenitive(name: string, outside: readonly RegExpExecArray[]): boolean {
  const [owned] = outside;
  return (
    outside.length === 1 &&
    /^\p{Lu}[\p{L}’'-]*s \p{Ll}+$/u.test(name) &&
    owned !== undefined &&
    !isSilent(owned[0])
  );
}

/** "Please call off …": a word that opens a sentence has its capital from there, which small letters behind it show. */
function withoutOpening(text: string, [start, end]: Span): Span {
  const [opening = '', first = ''] =
    /^(\p{Lu}\p{Ll}+)\s+(?=\p{Ll})/u.exec(text.slice(start, end)) ?? [];
  return first && isSilent(first) ? [start + opening.length, end] : [start, end];
}

/** A quotation that begins with a name has its other mark elsewhere. */
function withoutQuote(text: string, [start, end]: Span): Span {
  const isOpen = /^["“”«»][^"“”«»]+$/u.test(text.slice(start, end));
  return isOpen ? [start + 1, end] : [start, end];
}

/** "In Tianjin" behind a name says where it is, unless it is known by a name that has it: "Cancersjukhuset i Tianjin". */
function withoutPlaceBehind(
  text: string,
  [start, end]: Span,
  places: readonly PlaceFinding[],
): Span {
  const last = places.find(({ at }) => at[0] > start && at[1] >= end - ' province'.length);
  const joint = last && /(?:,| i| in| på) (?:the )?$/iu.exec(text.slice(start, last.at[0]));
  // What is called only by what it is needs its place: "hälsomyndigheten i Hainan".
  const isCommon = joint && commonName.test(text.slice(start, start + joint.index));
  if (!joint || isCommon || organisationNamed(text.slice(start, end)) !== undefined)
    return [start, end];
  return [start, start + joint.index];
}

const commonName = /^\p{Ll}|^\p{L}+(?:en|et)$/u;

/** Says whether a lone word could be either a place that is not known here or an organisation: "Atlantis", "Huawei". */
export function isLoneName({ organisation, places }: Pointed): boolean {
  return (
    organisation !== undefined &&
    places.length === 0 &&
    /^[\p{L}'’-]+$/u.test(organisation.text) &&
    !isOrganisationWord.test(fold(organisation.text))
  );
}
