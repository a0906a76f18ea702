import { fold } from './fold.ts';

const insult =
  /(?<![a-z])(?:hall (?:kaft\w*|truten|mun\w*|klaffen|tyst)|kaften|dra (?:at|till) (?:helvete|skogen)|far at helvete|fan ta dig|\w*jav(?:el|lar?|ligt?)|idiot\w*|\w*skit(?:bot|robot|system|program)\w*|dumma? (?:ro)?bot\w*|korkad\w*|vardelos\w*|shut up|fuck(?:ing)?|piss off|screw you|go to hell|(?:stupid|dumb|useless|idiotic|crappy) (?:ro)?bot|you suck|moron|bullshit)(?![a-z])/u;
const asksHelp = /(?<![a-z])(?:hjalp|help|fattar|forstar|funkar|fungerar|hur|how|lost|confused)/u;

/** Says whether someone only vents: an insult without a cry for help is nothing that can be done. */
export function isInsult(text: string): boolean {
  const plain = fold(text);
  return insult.test(plain) && !asksHelp.test(plain);
}
