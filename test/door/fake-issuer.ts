/** The channel's token service on loopback: its metadata, its key, and tokens that hold. */

import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeIssuer {
  readonly metadataUrl: string;
  /** A token with a header and claims, signed as `seal` does it; with the issuer's key by default. */
  token(claims: object, header?: Record<string, string>, seal?: (text: string) => string): string;
  close(): Promise<void>;
}

const kid = 'key-1';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function openFakeIssuer(): Promise<FakeIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...publicKey.export({ format: 'jwk' }),
    use: 'sig',
    kid,
    endorsements: ['msteams'],
  };
  const server = createServer((req, res) => {
    const isKeys = req.url === '/keys';
    const body = isKeys ? { keys: [key] } : { jwks_uri: `${urlOf()}/keys` };
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify(body));
  });
  const urlOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const signed = (text: string) =>
    sign('sha256', Buffer.from(text), privateKey).toString('base64url');
  return {
    metadataUrl: `${urlOf()}/metadata`,
    token: (claims, header = { alg: 'RS256' }, seal = signed) => {
      const text = `${part({ typ: 'JWT', kid, ...header })}.${part(claims)}`;
      return `${text}.${seal(text)}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
