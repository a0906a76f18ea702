/** The page where one chooses whom to play. */
import type { IncomingMessage } from 'node:http';
import { localPageTexts } from '../texts/local-page.ts';
import { notePage, pageHeaders, peoplePage } from './page-html.ts';
import type { LocalPerson } from './person.ts';
import type { Answer, Handler } from './server.ts';

export interface PageOptions {
  readonly people: readonly LocalPerson[];
  /** Gives the address of the person's client. */
  readonly open: (person: LocalPerson) => Promise<string>;
  readonly onError: (error: unknown) => void;
}

/** Serves `/`, the list, and `/as/<aadObjectId>`, which leads to that person's client. */
export function createPage({ people, open, onError }: PageOptions): Handler {
  return async (request) => {
    const { pathname, searchParams } = readUrl(request);
    const texts = searchParams.get('lang') === 'en' ? localPageTexts.en : localPageTexts.sv;
    if (request.method !== 'GET') return html(405, notePage(texts, texts.notFound));
    if (pathname === '/') return html(200, peoplePage(texts, people));
    const person = people.find(({ aadObjectId }) => pathname === `/as/${aadObjectId}`);
    if (!person) return html(404, notePage(texts, texts.notFound));
    try {
      return redirect(await open(person));
    } catch (error) {
      onError(error);
      return html(500, notePage(texts, texts.notStarted(person.name)));
    }
  };
}

function readUrl({ url = '/' }: IncomingMessage): URL {
  return new URL(url, 'http://127.0.0.1');
}

function html(status: number, body: string): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers: pageHeaders };
}

function redirect(location: string): Answer {
  return { status: 303, type: 'text/plain', body: '', headers: { location } };
}
