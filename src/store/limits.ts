/**
 * What every adapter refuses, so that a commit that passes in local mode also passes in Cosmos.
 */

/** Operations in one commit: Cosmos' limit for a transactional batch. */
export const MAX_OPS = 100;

/** Bytes of JSON in one commit: Cosmos' 2 MiB, less what the envelope of 100 operations adds. */
export const MAX_COMMIT_BYTES = 2_000_000;

/** Bytes of UTF-8 in an id or a partition. */
export const MAX_ID_BYTES = 255;

/** Seconds; Cosmos keeps `ttl` in 32 bits. */
export const MAX_TTL = 2 ** 31 - 1;

/** Rows on one page. */
export const MAX_ROWS = 1000;
export const DEFAULT_ROWS = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const FORBIDDEN_IN_ID = /[/\\?#\u0000-\u001f\u007f]| $/;

/** Whether a document or a partition may be called this. */
export function isId(text: string): boolean {
  return (
    text !== '' &&
    text.isWellFormed() &&
    !FORBIDDEN_IN_ID.test(text) &&
    Buffer.byteLength(text) <= MAX_ID_BYTES
  );
}
