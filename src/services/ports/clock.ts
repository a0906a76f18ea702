/** The one clock. Rules and dialogs never see it; they are given `today`. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** An instant as every document writes it: UTC ISO, fixed width. */
export function instantOf(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
