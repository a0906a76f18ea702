import { hearTense, type Told } from './tense.ts';

const sentenceEnd = /[.!?](?=\s)|\n|;/gu;
const clauseEnd =
  /[,:;]|(?<![a-z])(?:men|but|och|and|samt|som|who|which|that|att|innan|before|sen|sedan|then)(?![a-z])/gu;

/** Hears for each place in a folded text of which time is told there. */
export function tellClauses(text: string): (index: number) => Told {
  const told = split(text, sentenceEnd).flatMap(([from, to]) => {
    const sentence = text.slice(from, to);
    return split(sentence, clauseEnd).map(([start, end]) => ({
      end: from + end,
      told: hearTense({ clause: sentence.slice(start, end), sentence, text }),
    }));
  });
  const last = told.at(-1)?.told ?? hearTense({ clause: text, sentence: text, text });
  return (index) => told.find(({ end }) => index < end)?.told ?? last;
}

/** Cuts a text behind each mark; the parts in order, as spans. */
function split(text: string, mark: RegExp): readonly (readonly [from: number, to: number])[] {
  const ends = [...text.matchAll(mark)].map(({ index, 0: said }) => index + said.length);
  return [...ends, text.length].map((end, index) => [ends[index - 1] ?? 0, end]);
}
