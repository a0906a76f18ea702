/** One line of a copy, read with the schema of what it holds. */

import { z } from 'zod';
import type { Container, Doc } from '../ports/store.ts';
import { type Facts, kindOf } from './kinds.ts';
import { documentLine, documentSchema, endSchema, headSchema } from './lines.ts';
import { TransferRefused } from './refused.ts';

interface ReadDocument {
  readonly container: Container;
  readonly pk: string;
  readonly doc: Doc;
  readonly facts: Facts;
}

/** @throws TransferRefused when the first line is not that of a copy */
export function readHead(text: string): void {
  if (headSchema.safeParse(jsonIn(text)).success) return;
  throw new TransferRefused('this is not a copy of a store that this version can read', 1);
}

export function isEnd(text: string): boolean {
  return endSchema.safeParse(jsonIn(text)).success;
}

/** @throws TransferRefused when it is not well formed, or no document that this version knows */
export function readDocument(text: string, line: number): ReadDocument {
  const json = jsonIn(text);
  if (json === undefined) throw new TransferRefused('this is not JSON; it may be cut', line);
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) throw new TransferRefused(`this is no document: ${why(parsed.error)}`, line);
  const { container, pk } = parsed.data;
  const { ttl, ...rest } = parsed.data.doc;
  const doc: Doc = { ...rest, ...(ttl !== undefined && { ttl }) };
  if (documentLine(container, pk, doc) !== text) {
    throw new TransferRefused('this is not as an export writes it', line);
  }
  return { container, pk, doc, facts: factsOf(container, pk, doc, line) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function factsOf(container: Container, pk: string, doc: Doc, line: number): Facts {
  const { kind } = doc;
  const known = kindOf(container, doc);
  if (!known || known.isLeftOut) {
    throw new TransferRefused(`"${kind}" is no kind of document that this version imports`, line);
  }
  if (!known.within.test(pk)) throw new TransferRefused(`a ${kind} does not belong in ${pk}`, line);
  try {
    return known.read(doc);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new TransferRefused(`this ${kind} is not as this version knows one: ${why(error)}`, line);
  }
}

function why({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'it does not fit';
  return issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
}
