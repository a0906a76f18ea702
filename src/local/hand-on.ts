/** Passes a call on to another server of this machine and brings back what that answered. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './server.ts';

export interface Call {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export async function handOn({ method, headers, body }: Call, url: URL | string): Promise<Answer> {
  const { 'content-type': type, authorization } = headers;
  const answer = await fetch(url, {
    method,
    headers: { ...(type && { 'content-type': type }), ...(authorization && { authorization }) },
    ...(body && { body }),
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? 'text/plain',
    body: await answer.text(),
  };
}
