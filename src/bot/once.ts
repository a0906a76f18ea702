/**
 * One activity acts once. A second delivery that meets the first in this process is given the same
 * answer; one that comes to another process meets the guard that lies beside the effect.
 */

/** Minutes an answer is kept; channels redeliver within one. */
const KEPT_MINUTES = 10;
/** Answers kept at most; the oldest go first. */
const MOST_KEPT = 5000;

interface Kept<T> {
  readonly answer: Promise<T>;
  readonly at: number;
}

export class Once<T> {
  private readonly kept = new Map<string, Kept<T>>();
  private readonly isKept: (answer: T) => boolean;

  constructor(isKept: (answer: T) => boolean) {
    this.isKept = isKept;
  }

  /** Runs the first time an id is seen and gives every later one the same; a failure is not kept. */
  run(id: string | undefined, act: () => Promise<T>): Promise<T> {
    if (id === undefined) return act();
    const known = this.kept.get(id);
    if (known) return known.answer;
    this.forgetOld();
    const answer = act();
    this.kept.set(id, { answer, at: Date.now() });
    const forget = () => this.kept.delete(id);
    answer.then((given) => this.isKept(given) || forget(), forget);
    return answer;
  }

  private forgetOld(): void {
    const limit = Date.now() - KEPT_MINUTES * 60_000;
    for (const [id, { at }] of this.kept) {
      if (at > limit && this.kept.size < MOST_KEPT) return;
      this.kept.delete(id);
    }
  }
}
