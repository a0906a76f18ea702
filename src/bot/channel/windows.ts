/** Limits of so many within so many seconds, whichever seconds one looks at. */

export interface Window {
  readonly most: number;
  readonly seconds: number;
}

/** Teams' limits on what one bot sends into one conversation. */
const teamsWindows: readonly Window[] = [
  { most: 7, seconds: 1 },
  { most: 8, seconds: 2 },
  { most: 60, seconds: 30 },
  { most: 1800, seconds: 3600 },
];

/** What the pace keeps to: in each conversation, and in the whole process. No window is no limit. */
export interface Limits {
  readonly conversation: readonly Window[];
  readonly process: readonly Window[];
}

/** Teams' limits and as many calls a second; `off` for a channel that has none. */
export function limitsWith(sendsPerSecond: number | 'off'): Limits {
  if (sendsPerSecond === 'off') return { conversation: [], process: [] };
  return { conversation: teamsWindows, process: [{ most: sendsPerSecond, seconds: 1 }] };
}

/**
 * The first instant, at or after `at`, at which one more keeps every limit. Milliseconds; `past` holds
 * the instants so far, in order, none after `at`.
 */
export function firstFree(past: readonly number[], windows: readonly Window[], at: number): number {
  const free = windows.map(({ most, seconds }) => {
    const oldest = past[past.length - most];
    return oldest === undefined ? at : oldest + seconds * 1000;
  });
  return Math.max(at, ...free);
}

/** How long an instant counts: the longest of the windows, in milliseconds. */
export function memoryOf(windows: readonly Window[]): number {
  return 1000 * Math.max(0, ...windows.map(({ seconds }) => seconds));
}

/** The share of each window that what nobody asked for may fill; the rest is kept for answers. */
const UNASKED_SHARE = 0.8;

export function withRoom(windows: readonly Window[]): readonly Window[] {
  return windows.map(({ most, seconds }) => ({
    most: Math.max(1, Math.floor(most * UNASKED_SHARE)),
    seconds,
  }));
}
