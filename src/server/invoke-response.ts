/**
 * The body of an answer to an invoke, in the form that the channel wants for it: anything else is sent
 * again, or shown to the person as a fault.
 */

import type { InvokeBody } from '../bot/bot.ts';
import type { AnswerForm } from '../bot/read-invoke.ts';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';
const MESSAGE = 'application/vnd.microsoft.activity.message';

export function invokeResponse(form: AnswerForm, body: InvokeBody = { text: '' }) {
  switch (form) {
    case 'dialog':
      return { task: dialogOf(body) };
    case 'search':
      return { composeExtension: searchOf(body) };
    case 'config':
      return { config: { type: 'message', value: textOf(body) } };
    default:
      return cardOf(body);
  }
}

function cardOf(body: InvokeBody) {
  if ('card' in body) return { statusCode: 200, type: ADAPTIVE, value: body.card.content };
  return { statusCode: 200, type: MESSAGE, value: textOf(body) };
}

/** Stays open with a card as long as there is one to answer; a sentence ends it. */
function dialogOf(body: InvokeBody) {
  if (!('card' in body)) return { type: 'message', value: textOf(body) };
  const card = { contentType: ADAPTIVE, content: withSubmits(body.card.content) };
  return { type: 'continue', value: { title: body.title, height: 'large', width: 'medium', card } };
}

function searchOf(body: InvokeBody) {
  if (!('found' in body)) return { type: 'message', text: textOf(body) };
  const attachments = body.found.map(({ card, title, text }) => ({
    contentType: ADAPTIVE,
    content: card.content,
    preview: { contentType: THUMBNAIL, content: { title: escaped(title), text: escaped(text) } },
  }));
  return { type: 'result', attachmentLayout: 'list', attachments };
}

function textOf(body: InvokeBody): string {
  return 'text' in body ? body.text : '';
}

/** Dialogs know no Execute; each of ours bears the Submit that means the same. */
function withSubmits(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSubmits);
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'Action.Execute' && 'fallback' in node) return node.fallback;
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, withSubmits(inner)]));
}

/** A thumbnail reads its texts as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
