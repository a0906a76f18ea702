/** What is measured while the bot runs: numbers only, and nothing of any person or record. */

/** Each measure with what it is told apart by. */
export interface Measures {
  /** Request units that an operation of the store cost. */
  readonly 'store.charge': { readonly operation: string };
  /** Milliseconds from an activity coming in to its answer: in the response, or sent. */
  readonly 'turn.duration': { readonly form: string; readonly outcome: 'answered' | 'fault' };
  /** Calls to the channel, by how they ended. */
  readonly 'channel.calls': { readonly call: string; readonly outcome: string };
  /** Milliseconds that a sweep took. */
  readonly 'sweep.duration': { readonly outcome: 'done' | 'failed' };
  /** When a sweep last ended, in seconds since the epoch. */
  readonly 'sweep.ended': Record<never, never>;
}

export type Measure = keyof Measures;

export interface Telemetry {
  record<M extends Measure>(measure: M, value: number, about: Measures[M]): void;
  /** Sends what has not been sent yet, and measures no more. */
  close(): Promise<void>;
}

/** Measures nothing and tells nobody. */
export const noTelemetry: Telemetry = { record: () => {}, close: async () => {} };
