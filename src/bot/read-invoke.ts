/** What an invoke asks for, in which form it is answered, and what a message extension hands over. */

import { z } from 'zod';
import type { ForwardedMessage } from '../extensions/extension.ts';

/** The form of an answer: a message of its own, or one of the shapes that Teams wants back from an invoke. */
export type AnswerForm = 'message' | 'card' | 'dialog' | 'search' | 'config';

export interface Invoke {
  readonly kind: 'click' | 'search' | 'dialog' | 'other';
  readonly form: AnswerForm;
}

const invokes: Readonly<Record<string, Invoke>> = {
  'adaptiveCard/action': { kind: 'click', form: 'card' },
  'composeExtension/query': { kind: 'search', form: 'search' },
  'composeExtension/fetchTask': { kind: 'dialog', form: 'dialog' },
  'composeExtension/submitAction': { kind: 'click', form: 'dialog' },
  // A button of a card that was shared out of a search, pressed in an old client.
  'composeExtension/onCardButtonClicked': { kind: 'click', form: 'card' },
};

/** One that is not known is answered all the same, in the form of its family. */
export function invokeOf(name = ''): Invoke {
  const known = invokes[name];
  if (known) return known;
  const [family = ''] = name.split('/');
  return { kind: 'other', form: families[family] ?? 'card' };
}

const families: Readonly<Record<string, AnswerForm>> = {
  composeExtension: 'search',
  task: 'dialog',
  config: 'config',
};

/** What a message extension is asked. */
export interface ExtensionRequest {
  /** Which of them: an id of the list, if it is one of ours. */
  readonly command: string;
  readonly text: string;
  readonly skip: number;
  readonly message: ForwardedMessage;
}

const parameter = z.object({ name: z.string(), value: z.unknown() });
const loose = z.string().optional().catch(undefined);
const named = z.object({ displayName: loose }).nullish().catch(undefined);

const requestSchema = z.object({
  commandId: z.string().catch(''),
  parameters: z.array(parameter).catch([]),
  queryOptions: z.object({ skip: z.number() }).catch({ skip: 0 }),
  messagePayload: z
    .object({
      id: loose,
      subject: loose,
      createdDateTime: loose,
      linkToMessage: loose,
      from: z.object({ user: named, application: named }).nullish().catch(undefined),
      body: z.object({ contentType: loose, content: loose }).nullish().catch(undefined),
    })
    .catch({}),
});

/** `conversation` is a key of the one that the message stands in. */
export function readExtension(value: unknown, conversation: string): ExtensionRequest {
  const parsed = requestSchema.safeParse(value);
  const { commandId, parameters, queryOptions, messagePayload } = parsed.success
    ? parsed.data
    : requestSchema.parse({});
  const said = parameters.find(({ name }) => name !== 'initialRun')?.value;
  const { id, subject = '', createdDateTime, linkToMessage, from, body } = messagePayload;
  return {
    command: commandId,
    text: typeof said === 'string' ? said : '',
    skip: queryOptions.skip,
    message: {
      key: id && `${conversation} ${id}`,
      body: body?.content ?? '',
      isHtml: body?.contentType !== 'text',
      subject,
      sender: from?.user?.displayName ?? from?.application?.displayName ?? '',
      sentAt: isInstant(createdDateTime) ? createdDateTime : undefined,
      link: isSafeLink(linkToMessage) ? linkToMessage : undefined,
    },
  };
}

/** Teams is no older, and days of a later time could not be counted on from. */
const EARLIEST = Date.parse('2016-01-01');
const LATEST = Date.parse('2100-01-01');

function isInstant(text: string | undefined): text is string {
  const at = Date.parse(text ?? '');
  return at >= EARLIEST && at < LATEST;
}

function isSafeLink(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:';
}
