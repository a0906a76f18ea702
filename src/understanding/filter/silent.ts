/** Words that ask for a list and narrow nothing, and those that only join the parts of a sentence. */

const silent = new Set(
  `vi ni jag du they them you i visa lista listan se hitta sok sokning ta fram oppna mig oss alla allt all hela vilka vilken vad vem nagot nagon nagra
  ar blir hander haller sker kommer har hade haft varit finns fran ifran i in till med for om av hos pa inom kring under
  mot den det de dom som och eller hit ner dit har hit dem oss organisation organisationen fran temat tema province provinsen
  delegation delegationen delegationer delegationerna delegationslista dele deleg nu just snart kina kineser
  show list see find search pull up me us all every everything anything something any some which what who whos is are was were
  be been being happens happened hur manga many how galler kontakt kontakter planned planerat inplanerat inplanerade planerade met traffat traffa moter mott skulle skall ska igen sort do does did we have had has the a an of from in on at to with for about by and or this that thats whats s
  going happening theme china chinese please delegations got i visiting visited coming`.split(
    /\s+/u,
  ),
);

/** What is left of a folded text when the silent words are gone. */
export function loudWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !silent.has(word));
}
