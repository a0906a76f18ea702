/**
 * What Teams offers in its own menus: a search beside where one writes, or something done with a
 * message. One file each; the ids stand in the manifest and are for ever.
 */

import type { DrawnCard } from '../cards/draw.ts';
import type { Ability } from '../domain/roles.ts';
import type { Services } from '../services/services.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';

export type ExtensionId = keyof Texts['extensions']['commands'];

interface Shared {
  /** Kebab-case, as the file. */
  readonly id: ExtensionId;
  /** Who may. */
  readonly needs: Ability;
}

/** Finds records that can be shared where one writes; others will see what is shared. */
export interface SearchExtension extends Shared {
  readonly kind: 'search';
  readonly run: (turn: Turn, services: Services, search: Search) => Promise<Found | Reply>;
}

/** Opens a dialog about a message; its buttons are those of any card. */
export interface DialogExtension extends Shared {
  readonly kind: 'dialog';
  readonly open: (turn: Turn, services: Services, message: ForwardedMessage) => Promise<Reply>;
}

export type Extension = SearchExtension | DialogExtension;

export interface Search {
  /** As typed so far; '' when the search has just been opened. */
  readonly text: string;
  /** How many the reader has seen already. */
  readonly skip: number;
}

/** What was found, the best first. */
export interface Found {
  readonly found: readonly {
    /** What is shared. */
    readonly card: DrawnCard;
    /** The row it is chosen by: two short lines. */
    readonly title: string;
    readonly text: string;
  }[];
}

/** A message that somebody wrote to other people, as the channel hands it over. */
export interface ForwardedMessage {
  /** What it is known by, whoever forwards it; undefined when the channel does not say. */
  readonly key: string | undefined;
  readonly body: string;
  readonly isHtml: boolean;
  readonly subject: string;
  /** Who wrote it, by name; '' when the channel does not say. */
  readonly sender: string;
  /** When: an instant. */
  readonly sentAt: string | undefined;
  /** Where it can be read: https. */
  readonly link: string | undefined;
}
