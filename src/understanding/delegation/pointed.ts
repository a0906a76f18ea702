import type { Span } from '../fold.ts';
import type { PlaceFinding } from '../places.ts';

/** A name that a preposition points to: "from Tianjin Cancer Hospital", "till Guangdong". */
export interface Pointed {
  readonly direction: 'from' | 'to' | 'in';
  /** The name without the preposition; may be empty of anything but a place. */
  readonly at: Span;
  readonly whole: Span;
  readonly places: readonly PlaceFinding[];
  /** The name as typed when it is more than a place: an organisation. */
  readonly organisation?: { readonly text: string; readonly at: Span };
}
