import assert from 'node:assert/strict';
import { type Answer, judge, readRetryAfter } from '../../../src/bot/channel/judge.ts';

const AT = Date.parse('2027-01-11T08:00:00Z');

describe('Retry-After', () => {
  const cases: readonly (readonly [string | null, number | undefined])[] = [
    [null, undefined],
    ['', undefined],
    ['7', 7],
    ['0', 1],
    ['-3', 1],
    ['2.5', 2.5],
    ['Mon, 11 Jan 2027 08:01:30 GMT', 90],
    ['Mon, 11 Jan 2027 07:00:00 GMT', 1],
    ['soon', undefined],
    ['99999999', 21_600],
  ];
  for (const [header, seconds] of cases) {
    it(`${header === null ? 'that is not there' : `"${header}"`} means ${seconds ?? 'no'} seconds`, () => {
      assert.equal(readRetryAfter(header, AT), seconds);
    });
  }
});

describe('a call that ended', () => {
  const ok = (body: string): Answer => ({ status: 200, retryAfter: null, body });
  const broken = (cause: object): Answer => ({ error: new TypeError('fetch failed', { cause }) });
  const cases: readonly (readonly [what: string, answer: Answer, kind: string])[] = [
    ['with an id', ok('{"id":"m1"}'), 'delivered'],
    ['without an id', ok('{}'), 'delivered'],
    ['without a body', ok(''), 'delivered'],
    ['in a page of something on the way', ok('<html>'), 'ambiguous'],
    ['in half an answer', ok('{"id":"m'), 'ambiguous'],
    ['in 400', { status: 400, retryAfter: null, body: '' }, 'failed'],
    ['in 409', { status: 409, retryAfter: null, body: '' }, 'failed'],
    ['in 599', { status: 599, retryAfter: null, body: '' }, 'ambiguous'],
    [
      'before a connection was made',
      broken({ code: 'ECONNREFUSED', syscall: 'connect' }),
      'refused',
    ],
    ['while one was made', broken({ code: 'ETIMEDOUT', syscall: 'connect' }), 'refused'],
    ['without a name', broken({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }), 'refused'],
    ['at a certificate that has expired', broken({ code: 'CERT_HAS_EXPIRED' }), 'refused'],
    ['at another’s certificate', broken({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), 'refused'],
    ['by a reset', broken({ code: 'ECONNRESET', syscall: 'read' }), 'ambiguous'],
    ['by a socket that closed', broken({ code: 'UND_ERR_SOCKET' }), 'ambiguous'],
    ['by a time that ran out', { error: new DOMException('', 'TimeoutError') }, 'ambiguous'],
  ];
  for (const [what, answer, kind] of cases) {
    it(`${what} is ${kind}`, () => {
      assert.equal(judge(answer).kind, kind);
    });
  }
});
