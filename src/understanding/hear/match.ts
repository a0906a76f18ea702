import type { CompiledElement, Words } from './compile.ts';

/** How a phrase fits an utterance. */
export interface Match {
  /** The words that each `…` stood for, from the first index up to, not including, the second. */
  readonly gaps: readonly (readonly [from: number, to: number])[];
  readonly end: number;
  /** The letters of the words that fit, optional ones included. */
  readonly letters: number;
  readonly typos: number;
}

/**
 * Fits a phrase to the words from `start`, up to `end` when one is given and anywhere otherwise. Each `…` takes as few
 * words as it can, the last one all that are left.
 */
export function matchPhrase(
  elements: readonly CompiledElement[],
  said: Words,
  start: number,
  end: number | undefined,
): Match | undefined {
  const failed = new Set<number>();
  return matchFrom(0, start);

  function matchFrom(element: number, token: number): Match | undefined {
    const key = element * (said.length + 1) + token;
    if (failed.has(key)) return undefined;
    const found = tryFrom(element, token);
    if (!found) failed.add(key);
    return found;
  }

  function tryFrom(element: number, token: number): Match | undefined {
    const next = elements[element];
    if (!next)
      return end === undefined || token === end
        ? { gaps: [], end: token, letters: 0, typos: 0 }
        : undefined;
    if (next.kind === 'anything') return matchGap(element, token);
    const limit = end ?? said.length;
    const typos = token < limit ? typosOf(next.ids, said.meanings[token]) : undefined;
    if (typos !== undefined) {
      const after = matchFrom(element + 1, token + 1);
      if (after)
        return {
          ...after,
          letters: after.letters + (said.tokens[token]?.length ?? 0),
          typos: after.typos + typos,
        };
    }
    return next.isOptional ? matchFrom(element + 1, token) : undefined;
  }

  function matchGap(element: number, token: number): Match | undefined {
    const limit = end ?? said.length;
    const first = element === elements.length - 1 ? limit : token;
    for (let to = first; to <= limit; to += 1) {
      const after = matchFrom(element + 1, to);
      if (after) return { ...after, gaps: [[token, to], ...after.gaps] };
    }
    return undefined;
  }
}

function typosOf(
  ids: readonly number[],
  meaning: ReadonlyMap<number, 0 | 1> | undefined,
): 0 | 1 | undefined {
  let least: 0 | 1 | undefined;
  for (const id of ids) {
    const typos = meaning?.get(id);
    if (typos === 0) return 0;
    least = typos ?? least;
  }
  return least;
}
