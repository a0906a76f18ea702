/** What is told unasked, and to whom. A notice names records; its card is drawn when it is sent. */

export const noticeCodes = [
  'delegation-called-off',
  'delegation-given',
  'delegation-asked-for',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export interface Notice {
  readonly code: NoticeCode;
  /** Who is told: a person's id. */
  readonly to: string;
  /** Whose act it was: a person's id, or `system`. */
  readonly by: string;
}
