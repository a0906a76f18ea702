/** What is told unasked, and to whom. A notice names records; its card is drawn when it is sent. */

export const noticeCodes = [
  'delegation-called-off',
  'delegation-given',
  'delegation-asked-for',
  'short-lead-time',
  'request-to-prepare',
  'request-question',
  'request-answered',
  'decision-asked-for',
  'request-decided',
  'decision-void',
  'request-lapsed',
  'points-asked-for',
  'point-given',
  'point-overdue',
  'person-unreachable',
  'message-undelivered',
  'list-undelivered',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** Notices that ask for something: better twice than never. The rest is better lost than twice. */
const asking: readonly NoticeCode[] = [
  'request-to-prepare',
  'request-question',
  'decision-asked-for',
  'points-asked-for',
];

export function asksForAction({ code }: Pick<Notice, 'code'>): boolean {
  return asking.includes(code);
}

export interface Notice {
  readonly code: NoticeCode;
  /** Who is told: a person's id. */
  readonly to: string;
  /** Whose act it was: a person's id, or `system`. */
  readonly by: string;
  /** What of the record it is about: `delegation`, or `request-1`. */
  readonly view: string;
  /** The points it is about, by their numbers within the record. */
  readonly points?: readonly number[] | undefined;
  /** The person it is about, when that is another than who is told: who cannot be reached. */
  readonly person?: string | undefined;
}

/** True for what a person has asked to be shown; everything else comes unasked. */
export function isAskedFor({ code }: Pick<Notice, 'code'>): boolean {
  return code === 'delegation-asked-for';
}
