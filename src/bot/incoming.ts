/** An activity as it comes from outside, read once: who, where, what. Nothing after this casts. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Address } from '../services/ports/courier.ts';

const account = z.object({ id: z.string(), name: z.string().optional() });

const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: z.string().optional(),
  channelId: z.string(),
  serviceUrl: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  locale: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
  from: account.extend({ aadObjectId: z.string().optional() }).optional(),
  recipient: account.optional(),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
  membersAdded: z.array(account).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
});

export interface Incoming {
  readonly kind: 'message' | 'click' | 'installed' | 'other';
  /** Given for an invoke: the answer goes in its response. */
  readonly isInvoke: boolean;
  readonly activityId: string | undefined;
  /** The Entra object id; undefined when the channel does not vouch for one. */
  readonly person: string | undefined;
  readonly name: string;
  readonly tenant: string | undefined;
  readonly locale: string | undefined;
  /** As typed, without the mention of the bot. */
  readonly text: string;
  /** What a click brought, each value as text. */
  readonly values: Readonly<Record<string, string>>;
  /** The message that was clicked on. */
  readonly clickedOn: string | undefined;
  readonly address: Address;
  /** A short key of the conversation, fit to be an id. */
  readonly key: string;
}

/** undefined when it is not an activity. */
export function readIncoming(body: unknown): Incoming | undefined {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const activity = parsed.data;
  const { conversation, from, recipient } = activity;
  const tenant = conversation.tenantId ?? activity.channelData?.tenant?.id;
  const values = clickValues(activity);
  return {
    kind: kindOf(activity, values),
    isInvoke: activity.type === 'invoke',
    activityId: activity.id,
    person: from?.aadObjectId,
    name: from?.name ?? '',
    tenant,
    locale: activity.locale,
    text: withoutMention(activity.text ?? '', recipient?.name),
    values,
    clickedOn: activity.replyToId,
    address: {
      serviceUrl: activity.serviceUrl,
      conversation: conversation.id,
      kind: placeKind(conversation.conversationType),
      tenant,
      bot: recipient?.id ?? '',
      botName: recipient?.name,
      channelId: activity.channelId,
    },
    key: createHash('sha256').update(conversation.id).digest('hex').slice(0, 24),
  };
}

type Activity = z.infer<typeof activitySchema>;

function kindOf(activity: Activity, values: Readonly<Record<string, string>>): Incoming['kind'] {
  if (activity.type === 'invoke')
    return activity.name === 'adaptiveCard/action' ? 'click' : 'other';
  if (activity.type === 'message') {
    return values.verb !== undefined && !activity.text?.trim() ? 'click' : 'message';
  }
  const bot = activity.recipient?.id;
  const isAdded =
    (activity.type === 'installationUpdate' && activity.action !== 'remove') ||
    (activity.type === 'conversationUpdate' && activity.membersAdded?.some(({ id }) => id === bot));
  return isAdded ? 'installed' : 'other';
}

const execute = z.object({
  action: z.object({ verb: z.string().optional(), data: z.unknown().optional() }),
});
const record = z.record(z.string(), z.unknown());

/** The data of an Execute or a Submit, flat, every value as text; the verb among them. */
function clickValues({ value }: Activity): Readonly<Record<string, string>> {
  const executed = execute.safeParse(value);
  const data = record.safeParse(executed.success ? executed.data.action.data : value);
  const verb = executed.success ? executed.data.action.verb : undefined;
  const entries = Object.entries(data.success ? data.data : {}).flatMap(([key, inner]) =>
    typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean'
      ? [[key, String(inner)] as const]
      : [],
  );
  return Object.fromEntries(verb === undefined ? entries : [...entries, ['verb', verb]]);
}

function placeKind(type: string | undefined): Address['kind'] {
  if (type === 'channel') return 'channel';
  return type === 'groupChat' || type === 'group' ? 'group' : 'personal';
}

/** Without the mention of the bot that a channel message begins with, and without odd spaces. */
function withoutMention(text: string, bot: string | undefined): string {
  const name = bot?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const mention = name ? new RegExp(`<at[^>]*>\\s*${name}\\s*</at>`, 'giu') : undefined;
  return (mention ? text.replace(mention, ' ') : text).trim();
}
