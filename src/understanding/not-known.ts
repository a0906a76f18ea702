import { fold } from './fold.ts';

/** What is longer than this is no answer but a story. */
const longestAnswer = 200;
const notKnown =
  /\b(?:vet (?:(?:jag|vi|ja) )?(?:inte|ej)|inte (?:bestamt|bestamd|klart|klar|satt|spikat|kant)|ej (?:bestamt|klart|satt|kant)|obestamt|oklart|okant|osakert|inte an|ej an|aterkommer|far aterkomma|aterkomma|kommer senare|meddelas senare|ingen aning|not (?:known|decided|set|fixed|sure|yet|certain)|unknown|undecided|unclear|don'?t know|do not know|no idea|to be (?:decided|determined|confirmed|announced)|tb[acd]|later|get back to you|senare|open)\b|\b(?:hasn't|haven't|isn't|not|inte|ente|ej) (?:been |yet |blivit |ha )?(?:settled|decided|set|fixed|agreed|confirmed|finalised|skickat|bestam\w*|faststallt)\b/u;

/** Says whether an answer is that it is not known yet: "vet inte än", "oklart", "TBD". */
export function isNotKnownYet(text: string): boolean {
  return text.length <= longestAnswer && notKnown.test(fold(text));
}
