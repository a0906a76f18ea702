/** Words as people write them when they write as they speak, and what each may stand for; folded. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  a: ['att', 'och'],
  besog: ['besok'],
  de: ['det'],
  deleg: ['delegation'],
  dom: ['de'],
  e: ['ar'],
  fr: ['fran'],
  gonna: ['going'],
  ja: ['jag'],
  kmr: ['kommer'],
  me: ['med'],
  mej: ['mig'],
  na: ['nej'],
  nan: ['nagon'],
  nara: ['nagra'],
  nat: ['nagot'],
  o: ['och'],
  pls: ['please'],
  plz: ['please'],
  r: ['are'],
  thx: ['thanks'],
  u: ['you'],
  va: ['vad', 'var', 'vara'],
  wanna: ['want'],
  ya: ['you'],
};

/** What a folded word may stand for besides itself: "e" for "är", "va" for "vad", "var" and "vara". */
export function spokenFor(word: string): readonly string[] {
  return spoken[word] ?? [];
}
