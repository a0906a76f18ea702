/**
 * What was told to the product, and what it has acknowledged. A fact is something of a record that one
 * person at a time sets: it must have the value that was last acknowledged, or one that was sent after it
 * and whose outcome nobody knows.
 */

export interface Book {
  /** Before it is sent. `of` is a record's number or a person's id. */
  attempt(of: string, what: string, value: string): void;
  /** Its answer has come. */
  acknowledge(of: string, what: string, value: string): void;
  /** Of which records or people anything was sent since the last time it was asked. */
  touched(): readonly string[];
  /** All of which anything was acknowledged. */
  all(): readonly string[];
  /** What is not as it must be, in words. */
  lostIn(of: string, truth: ReadonlyMap<string, string>): readonly string[];
  /** How many inputs were acknowledged. */
  count(): number;
}

interface Fact {
  kept: string | undefined;
  readonly open: Set<string>;
}

export function createBook(): Book {
  const facts = new Map<string, Map<string, Fact>>();
  let touched = new Set<string>();
  let count = 0;
  const factOf = (of: string, what: string): Fact => {
    const known = facts.get(of) ?? new Map<string, Fact>();
    facts.set(of, known);
    const fact = known.get(what) ?? { kept: undefined, open: new Set() };
    known.set(what, fact);
    return fact;
  };
  return {
    attempt: (of, what, value) => {
      touched.add(of);
      factOf(of, what).open.add(value);
    },
    acknowledge: (of, what, value) => {
      touched.add(of);
      count += 1;
      const fact = factOf(of, what);
      fact.kept = value;
      fact.open.clear();
    },
    touched: () => {
      const asked = [...touched];
      touched = new Set();
      return asked;
    },
    all: () => [...facts.keys()],
    lostIn: (of, truth) =>
      [...(facts.get(of) ?? [])].flatMap(([what, { kept, open }]) => {
        const found = truth.get(what);
        if (kept === undefined || found === kept) return [];
        if (found !== undefined && open.has(found)) return [];
        return [`${of} ${what}: ${kept} was acknowledged, ${found ?? 'nothing'} is there`];
      }),
    count: () => count,
  };
}
