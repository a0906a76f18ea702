import { hearTense, signsOf, type Told } from './tense.ts';

const sentenceEnd = /[.!?](?=\s)|\n|;/gu;
const clauseEnd =
  /[,:;]|(?<![a-z])(?:men|but|och|and|samt|som|who|which|that|att|innan|before|sen|sedan|then)(?![a-z])/gu;

/** Hears for each place in a folded text of which time is told there. */
export function tellClauses(text: string): (index: number) => Told {
  const whole = signsOf(text);
  const told = split(text, sentenceEnd).flatMap(([from, to]) => {
    const words = text.slice(from, to);
    const sentence = signsOf(words);
    return split(words, clauseEnd).map(([start, end]) => ({
      end: from + end,
      told: hearTense({ clause: signsOf(words.slice(start, end)), sentence, text: whole }),
    }));
  });
  const last = told.at(-1)?.told ?? hearTense({ clause: whole, sentence: whole, text: whole });
  return (index) => told.find(({ end }) => index < end)?.told ?? last;
}

/** Cuts a text behind each mark; the parts in order, as spans. */
function split(text: string, mark: RegExp): readonly (readonly [from: number, to: number])[] {
  const ends = [...text.matchAll(mark)].map(({ index, 0: said }) => index + said.length);
  return [...ends, text.length].map((end, index) => [ends[index - 1] ?? 0, end]);
}
