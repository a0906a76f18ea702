import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** How long a client may take to start, in milliseconds. */
const startTime = 30_000;

/**
 * The port that the client says it listens on. Throws with what it wrote when it ends before, or
 * when it does not say so in time. Goes on reading, so that the client never waits for us.
 */
export async function readPort(child: ChildProcessWithoutNullStreams): Promise<number> {
  const signal = AbortSignal.timeout(startTime);
  let written = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(new Error(`The local Teams client ${why}. ${written}`.trim()));
    const read = (chunk: Buffer) => {
      written = (written + chunk).slice(-1_000);
      const port = /Listening on (\d+)/.exec(written)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('close', () => fail('ended'));
    signal.addEventListener('abort', () => fail('did not start in time'));
  });
}
