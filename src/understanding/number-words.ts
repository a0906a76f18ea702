const units: readonly (readonly string[])[] = [
  ['noll', 'zero', 'nil', 'ingen', 'inga'],
  ['en', 'ett', 'one'],
  ['tva', 'two'],
  ['tre', 'three'],
  ['fyra', 'four'],
  ['fem', 'five'],
  ['sex', 'six'],
  ['sju', 'seven'],
  ['atta', 'eight'],
  ['nio', 'nine'],
  ['tio', 'ten'],
  ['elva', 'eleven'],
  ['tolv', 'twelve'],
  ['tretton', 'thirteen'],
  ['fjorton', 'fourteen'],
  ['femton', 'fifteen'],
  ['sexton', 'sixteen'],
  ['sjutton', 'seventeen'],
  ['arton', 'eighteen'],
  ['nitton', 'nineteen'],
];
const tens: readonly (readonly string[])[] = [
  ['tjugo', 'tjuge', 'twenty'],
  ['trettio', 'tretti', 'thirty'],
  ['fyrtio', 'fyrti', 'forty'],
  ['femtio', 'femti', 'fifty'],
  ['sextio', 'sexti', 'sixty'],
  ['sjuttio', 'sjutti', 'seventy'],
  ['attio', 'atti', 'eighty'],
  ['nittio', 'nitti', 'ninety'],
];
const numbers = makeNumbers();

/** Every folded number word from nought to a hundred, longest first, for a regular expression. */
export const numberWordPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
/** Figures with or without thousands: 8, 100000, 1 500, 1.500, 1,500. A decimal (1,5) is not among them. */
export const figuresPattern = '\\d{1,3}(?:[ .,]\\d{3})+(?![\\d])|\\d{1,15}(?![\\d]|[.,]\\d)';

/** Reads a folded number, in figures or in words; undefined for what is none. */
export function wholeNumber(text: string): number | undefined {
  if (/^\d[\d ., ]*$/u.test(text)) return Number(text.replace(/[ .,]/gu, ''));
  return numbers.get(text);
}

function makeNumbers(): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  units.forEach((words, value) => {
    for (const word of words) made.set(word, value);
  });
  tens.forEach((words, index) => {
    for (const ten of words) {
      made.set(ten, (index + 2) * 10);
      units.slice(1, 10).forEach((ones, unit) => {
        for (const one of ones)
          for (const joint of ['', ' ', '-'])
            made.set(`${ten}${joint}${one}`, (index + 2) * 10 + unit + 1);
      });
    }
  });
  for (const word of ['hundra', 'ett hundra', 'etthundra', 'hundred', 'a hundred', 'one hundred'])
    made.set(word, 100);
  return made;
}
