/** Teams' own search and dialogs, as a client shows them: what came back, read as a person does. */

import assert from 'node:assert/strict';
import { z } from 'zod';
import { inputsOf, wordsOf } from '../cards.ts';
import type { Card } from '../fake-channel.ts';
import type { Player } from '../stage.ts';

const card = z.record(z.string(), z.unknown());
const taskSchema = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('message'), value: z.string().min(1) }),
    z.object({
      type: z.literal('continue'),
      value: z.object({ title: z.string().min(1), card: z.object({ content: card }) }),
    }),
  ]),
});
const foundSchema = z.object({
  composeExtension: z.discriminatedUnion('type', [
    z.object({ type: z.literal('message'), text: z.string().min(1) }),
    z.object({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(
        z.object({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: card,
          preview: z.object({
            contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
            content: z.object({ title: z.string().min(1), text: z.string().min(1) }),
          }),
        }),
      ),
    }),
  ]),
});

/** A dialog that stands open, or the sentence that ended it. */
export interface Dialog {
  readonly words: string;
  readonly card: Card | undefined;
}

export interface Shared {
  readonly rows: readonly { readonly title: string; readonly text: string; readonly card: Card }[];
  /** What is said instead of rows. */
  readonly words: string;
}

/** A message as Teams hands it over. */
export function messageOf(html: string, more: Record<string, unknown> = {}) {
  return {
    id: '1610352000000',
    createdDateTime: '2027-01-11T07:00:00Z',
    linkToMessage: 'https://teams.microsoft.com/l/message/19:channel/1610352000000',
    from: { user: { displayName: 'Li Na' } },
    body: { contentType: 'html', content: html },
    ...more,
  };
}

type Message = ReturnType<typeof messageOf>;
const command = { commandId: 'register-message', commandContext: 'message' };

/** Chooses the command on a message. */
export function openDialog(player: Player, message: Message, id?: string): Promise<Dialog> {
  const value = { ...command, messagePayload: message };
  return dialogAfter(player, 'composeExtension/fetchTask', value, id);
}

interface Press {
  readonly filled?: Readonly<Record<string, string>>;
  readonly message?: Message;
  readonly id?: string;
}

/** Presses a button of the dialog: what stands in its fields goes with it, as in Teams. */
export function pressIn(
  player: Player,
  dialog: Dialog,
  title: string,
  { filled = {}, message = messageOf(''), id }: Press = {},
): Promise<Dialog> {
  const { data } = submitOf(dialog, title);
  const standing = inputsOf(dialog.card ?? {}).flatMap(({ id: name, value }) =>
    value ? [[name, value]] : [],
  );
  const sent = { ...Object.fromEntries(standing), ...filled, ...data };
  const value = { ...command, messagePayload: message, data: sent };
  return dialogAfter(player, 'composeExtension/submitAction', value, id);
}

export function buttonsIn({ card: shown }: Dialog): readonly { type: string; title: string }[] {
  return (shown?.actions ?? []) as { type: string; title: string }[];
}

function submitOf(dialog: Dialog, title: string) {
  const button = buttonsIn(dialog).find((one) => one.title === title);
  assert.ok(button, `No button ${title} in: ${dialog.words}`);
  const parsed = z.object({ type: z.literal('Action.Submit'), data: card }).safeParse(button);
  assert.ok(parsed.success, `${title} is a Submit: a dialog knows no other`);
  return parsed.data;
}

async function dialogAfter(
  player: Player,
  name: string,
  value: unknown,
  id?: string,
): Promise<Dialog> {
  const { task } = taskSchema.parse(await player.invoke(name, value, id));
  if (task.type === 'message') return { words: task.value, card: undefined };
  const { content } = task.value.card;
  return { words: wordsOf(content), card: content };
}

/** Types into the search; nothing is what is shown when it is opened. */
export async function search(player: Player, text?: string, skip = 0): Promise<Shared> {
  const parameters =
    text === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'text', value: text }];
  const value = { commandId: 'search-delegations', parameters, queryOptions: { skip, count: 25 } };
  const answer = foundSchema.parse(await player.invoke('composeExtension/query', value));
  const { composeExtension: found } = answer;
  if (found.type === 'message') return { rows: [], words: found.text };
  const rows = found.attachments.map(({ content, preview }) => {
    const { title, text } = preview.content;
    return { title, text: text.replaceAll('\u00A0', ' '), card: content };
  });
  return { rows, words: '' };
}
