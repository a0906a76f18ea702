/** better-sqlite3 13 kills the process, without a word, on an older Node. */
const OLDEST = [22, 14] as const;

/** @throws Error when the version, such as `24.1.0`, is older than 22.14. */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isNewEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (!isNewEnough) {
    throw new Error(
      `The embedded store needs Node ${OLDEST.join('.')} or later; this is ${version}`,
    );
  }
}
