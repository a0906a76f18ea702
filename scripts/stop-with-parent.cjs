/** Preloaded into what run.cjs starts: when run.cjs is gone, even by kill -9, this ends as well. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
