/** An activity as it comes from outside, read once: who, where, what. Nothing after this casts. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Address } from '../services/ports/courier.ts';
import { type AnswerForm, type ExtensionRequest, invokeOf, readExtension } from './read-invoke.ts';
import { withoutMention } from './without-mention.ts';

const account = z.object({ id: z.string(), name: z.string().optional() });

/** Only mentions matter; what else is there is let be. */
const entity = z.object({
  type: z.string(),
  text: z.string().optional().catch(undefined),
  mentioned: z.object({ id: z.string() }).optional().catch(undefined),
});

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
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).optional(),
      team: z.object({ id: z.string() }).optional(),
      settings: z
        .object({ selectedChannel: z.object({ id: z.string() }).optional() })
        .optional()
        .catch(undefined),
    })
    .optional(),
  membersAdded: z.array(account).optional(),
  membersRemoved: z.array(account).optional(),
  entities: z.array(entity).optional(),
});

export interface Incoming {
  readonly kind: 'message' | 'click' | 'search' | 'dialog' | 'installed' | 'removed' | 'other';
  /** How it is answered: as a message of its own, or in the response of an invoke. */
  readonly form: AnswerForm;
  readonly activityId: string | undefined;
  /** The Entra object id; undefined when the channel does not vouch for one. */
  readonly person: string | undefined;
  readonly name: string;
  readonly tenant: string | undefined;
  readonly locale: string | undefined;
  /** As typed, without the mention of the bot; other people's as their names. */
  readonly text: string;
  /** What a click brought, each value as text. */
  readonly values: Readonly<Record<string, string>>;
  /** The message that was clicked on. */
  readonly clickedOn: string | undefined;
  /** What a message extension is asked; of a `search` or a `dialog`. */
  readonly extension: ExtensionRequest;
  /** Where the answer is read: by the person alone in their own chat or in a dialog, else by others too. */
  readonly place: Address['kind'] | 'dialog';
  readonly address: Address;
  /** A short key of the conversation, fit to be an id. */
  readonly key: string;
  /** The same of the team that the conversation belongs to, else of the conversation. */
  readonly chatKey: string;
  /** What all this was read from, and can be read from again. */
  readonly activity: Activity;
}

/** undefined when it is not an activity. */
export function readIncoming(body: unknown): Incoming | undefined {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const activity = parsed.data;
  const { conversation, from, recipient } = activity;
  const tenant = conversation.tenantId ?? activity.channelData?.tenant?.id;
  const values = clickValues(activity);
  const { kind, form } = kindOf(activity, values);
  const place = placeKind(conversation);
  return {
    kind,
    form,
    activityId: activity.id,
    person: from?.aadObjectId,
    name: from?.name ?? '',
    tenant,
    locale: activity.locale,
    text: withoutMention(activity.text ?? '', {
      bot: recipient,
      mentions: activity.entities?.filter(({ type }) => type === 'mention') ?? [],
    }),
    values,
    clickedOn: activity.replyToId,
    extension: readExtension(activity.value, keyOf(rootOf(conversation.id))),
    place: form === 'dialog' || form === 'search' ? 'dialog' : place,
    address: {
      serviceUrl: activity.serviceUrl,
      conversation: (kind === 'installed' && selectedChannel(activity)) || conversation.id,
      kind: place,
      tenant,
      bot: recipient?.id ?? '',
      botName: recipient?.name,
      channelId: activity.channelId,
    },
    key: keyOf(conversation.id),
    chatKey: keyOf(activity.channelData?.team?.id ?? rootOf(conversation.id)),
    activity,
  };
}

/** A short key of a conversation's id, fit to be an id in the store. */
export function keyOf(conversation: string): string {
  return createHash('sha256').update(conversation).digest('hex').slice(0, 24);
}

/** The conversation that a thread belongs to. */
function rootOf(conversation: string): string {
  return conversation.split(';')[0] ?? conversation;
}

/** The channel of a team that the one who added the bot chose for it. */
function selectedChannel({ channelData }: Activity): string | undefined {
  return channelData?.settings?.selectedChannel?.id;
}

type Activity = z.infer<typeof activitySchema>;

function kindOf(
  activity: Activity,
  values: Readonly<Record<string, string>>,
): Pick<Incoming, 'kind' | 'form'> {
  if (activity.type === 'invoke') return invokeOf(activity.name);
  return { kind: plainKindOf(activity, values), form: 'message' };
}

function plainKindOf(
  activity: Activity,
  values: Readonly<Record<string, string>>,
): Incoming['kind'] {
  if (activity.type === 'message') {
    return values.verb !== undefined && !activity.text?.trim() ? 'click' : 'message';
  }
  if (activity.type === 'installationUpdate') {
    return activity.action?.startsWith('remove') ? 'removed' : 'installed';
  }
  if (activity.type !== 'conversationUpdate') return 'other';
  const isBot = ({ id }: { readonly id: string }) => id === activity.recipient?.id;
  if (activity.membersAdded?.some(isBot)) return 'installed';
  return activity.membersRemoved?.some(isBot) ? 'removed' : 'other';
}

const execute = z.object({
  action: z.object({ verb: z.string().optional(), data: z.unknown().optional() }),
});
/** What a dialog sends back: the data of its Submit, with what the message extension was asked around it. */
const submitted = z.object({ commandId: z.string(), data: z.unknown() });
const record = z.record(z.string(), z.unknown());

/** The data of an Execute or a Submit, flat, every value as text; the verb among them. */
function clickValues({ value }: Activity): Readonly<Record<string, string>> {
  const executed = execute.safeParse(value);
  const sent = submitted.safeParse(value);
  const inner = sent.success ? sent.data.data : value;
  const data = record.safeParse(executed.success ? executed.data.action.data : inner);
  const verb = executed.success ? executed.data.action.verb : undefined;
  const entries = Object.entries(data.success ? data.data : {}).flatMap(([key, inner]) =>
    typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean'
      ? [[key, String(inner)] as const]
      : [],
  );
  return Object.fromEntries(verb === undefined ? entries : [...entries, ['verb', verb]]);
}

/** A chat whose id begins with `19:` has other people in it, though two of them call it personal. */
function placeKind({ id, conversationType }: Activity['conversation']): Address['kind'] {
  if (conversationType === 'channel') return 'channel';
  const isShared = conversationType === 'groupChat' || conversationType === 'group';
  return isShared || id.startsWith('19:') ? 'group' : 'personal';
}
