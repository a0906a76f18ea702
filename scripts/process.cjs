/** Starts a process in the foreground and leaves none behind, however this one ends. */
const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const path = require('node:path');

exports.root = path.dirname(__dirname);

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const guard = ['--require', path.join(__dirname, 'stop-with-parent.cjs')];

/**
 * Runs `command` in the project's folder with our own stdin, stdout and stderr, passes on what we
 * are told to stop with, and gives its exit code and what it wrote to file descriptor 3.
 *
 * `guarded` is for Node programs that live long: a group of their own, so that Ctrl-C reaches them
 * once (from us) and not a second time from the terminal, and an end when we are gone. Their stdin
 * is ours to hold and says nothing: a channel of messages would make mocha take itself for one of
 * the workers that it starts.
 */
exports.runProcess = (command, args, { guarded = false, shell = false, env = {} } = {}) => {
  const child = spawn(command, guarded ? [...guard, ...args] : args, {
    cwd: exports.root,
    env: { ...process.env, ...env },
    stdio: guarded ? ['pipe', 'inherit', 'inherit', 'pipe'] : 'inherit',
    detached: guarded && process.platform !== 'win32',
    shell,
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  let written = '';
  child.stdio[3]?.setEncoding('utf8').on('data', (text) => {
    written += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), written });
    });
  });
};
