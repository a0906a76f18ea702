/**
 * Preloaded into what run.cjs starts: it holds our stdin, so that when it is gone, even by kill -9,
 * this ends as well. What mocha starts side by side has the same stdin and ends with it.
 */
process.stdin.on('close', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume().unref();
