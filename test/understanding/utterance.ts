/** One thing that someone says, and what the bot must make of it: what every corpus is read into. */

import { z } from 'zod';

/** What stands open or has been talked about when it is said. */
const contextSchema = z.strictObject({
  /** The record talked about last. */
  about: z.string().optional(),
  /** The question of a registration that stands open. */
  asks: z
    .enum(['kind', 'place', 'organisation', 'period', 'themes', 'confirm', 'change'])
    .optional(),
  /** Points are being asked for. */
  asksPoints: z.literal(true).optional(),
  /** A draft was thrown away just before. */
  hasCancelled: z.literal(true).optional(),
  /** Who speaks; Anna, an officer, when left out. */
  who: z.enum(['anna', 'megan', 'jonas']).optional(),
});
export type Context = z.infer<typeof contextSchema>;

export const slotSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
/** What was said, flat: place "CN-TJ", first "2027-03-12", count 8. Null is "not known yet". */
export type Slots = z.infer<typeof slotSchema>;

/** What a delegation that is talked about is like, where that matters. */
export interface RecordGiven {
  readonly place?: string;
  readonly organisation?: string;
  readonly kind?: string;
  readonly host?: string;
  readonly headcount?: { readonly count: number; readonly about: boolean } | undefined;
  readonly period?: { readonly firstDay: string; readonly lastDay: string };
  readonly points?: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: string;
  }[];
}

export interface Expected {
  /** The commands that are right; none for what must be asked back about, or is no concern of the bot. */
  readonly commands: readonly string[];
  readonly slots: Slots;
  /** The slot that must be asked about instead of taken. */
  readonly asks?: string | undefined;
  /** Asking back is as right as the rest. */
  readonly mayAsk: boolean;
  /** No exact day was said; a span of days is as good as asking. */
  readonly isVague?: boolean;
  /** A slot that is not listed is an error too. */
  readonly isExact: boolean;
}

export interface Utterance {
  readonly say: string;
  readonly language: 'sv' | 'en';
  readonly today: string;
  readonly context: Context;
  readonly record: RecordGiven;
  /** Colleagues that this one takes for granted. */
  readonly people: readonly string[];
  readonly expected: Expected;
}

const ownSchema = z.strictObject({
  say: z.string(),
  language: z.enum(['sv', 'en']),
  today: z.string(),
  context: contextSchema.default({}),
  expected: z.union([
    z.strictObject({ asked: z.literal(true) }),
    z.strictObject({ command: z.string(), slots: slotSchema, asks: z.string().optional() }),
  ]),
});

/** Reads a corpus of the project's own. */
export function readOwn(json: unknown): readonly Utterance[] {
  return z
    .array(ownSchema)
    .parse(json)
    .map(({ expected, ...said }) => ({
      ...said,
      record: {},
      people: [],
      expected:
        'asked' in expected
          ? { commands: [], slots: {}, mayAsk: true, isExact: true }
          : {
              commands: [expected.command],
              slots: expected.slots,
              asks: expected.asks,
              mayAsk: false,
              isExact: true,
            },
    }));
}
