/** What was wrong in a form, by input: kept as a code, said in the reader's language when shown. */

import { z } from 'zod';
import type { Typed } from '../../cards/delegation-inputs.ts';
import { type InputName, inputNames } from '../../domain/field-inputs.ts';
import { type AnyRefusal, Refusal, type RefusalCode } from '../../domain/refusal.ts';
import { refusalText } from '../../texts/refusal-text.ts';
import type { Texts } from '../../texts/texts.ts';

export interface Problem {
  readonly input: InputName;
  readonly refusal: AnyRefusal;
}

/** A problem as a draft keeps it: only ever written by us, so its details fit its code. */
export const problemSchema = z.object({
  input: z.enum(inputNames),
  refusal: z.custom<AnyRefusal>(
    (value) =>
      z.object({ code: z.string(), details: z.record(z.string(), z.json()) }).safeParse(value)
        .success,
  ),
});

function problemOf(input: InputName, { code, details }: Refusal): Problem {
  // The pair comes from one refusal, which the union of pairs cannot express.
  return { input, refusal: { code, details } as AnyRefusal };
}

/** Runs a check of one input; a refusal becomes a problem of it. */
export function checkInput<T>(
  input: () => InputName,
  problems: Problem[],
  check: () => T,
): T | undefined {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(problemOf(input(), error));
    return undefined;
  }
}

/** A refusal of the whole, put beside the input that it is about. */
export function problemOfRefusal(refusal: Refusal): Problem {
  return problemOf(inputs[refusal.code] ?? 'organisation', refusal);
}

const inputs: Partial<Record<RefusalCode, InputName>> = {
  'not-a-day': 'lastDay',
  'period-reversed': 'lastDay',
  'period-too-long': 'lastDay',
  'period-too-far': 'lastDay',
  'too-few-people': 'headcount',
  'too-many-people': 'headcount',
  'not-a-number': 'headcount',
  'unknown-place': 'place',
};

/** The inputs that problems are about; one about a day of a period shows both days. */
export function inputsOfProblems(problems: readonly Problem[]): readonly InputName[] {
  return problems.flatMap(({ input }): InputName[] =>
    input === 'firstDay' || input === 'lastDay' ? ['firstDay', 'lastDay'] : [input],
  );
}

export function problemTexts(t: Texts, problems: readonly Problem[]): Typed {
  return Object.fromEntries(problems.map(({ input, refusal }) => [input, refusalText(t, refusal)]));
}
