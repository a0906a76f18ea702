/**
 * Preloaded into each local Teams client, which has no setting for any of this: it listens on
 * loopback only, connects to loopback only, and ends when whoever holds its stdin is gone. Then it
 * removes the folder that was made for it, named by REMOVE_ON_EXIT.
 */
const { rmSync } = require('node:fs');
const net = require('node:net');
const path = require('node:path');

const loopback = '127.0.0.1';
const isLoopback = (host) =>
  host === 'localhost' || host === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(host);

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenOnLoopback(first, ...rest) {
  if (first !== null && typeof first === 'object') {
    const options = 'port' in first ? { ...first, host: loopback } : first;
    return listen.call(this, options, ...rest);
  }
  const isPort = first === undefined || typeof first === 'function' || Number(first) >= 0;
  if (!isPort) return listen.call(this, first, ...rest);
  const callback = [first, ...rest].find((argument) => typeof argument === 'function');
  const port = typeof first === 'function' ? 0 : Number(first ?? 0);
  return listen.call(this, { port, host: loopback }, callback);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connectToLoopback(...args) {
  const host = hostOf(Array.isArray(args[0]) ? args[0] : args);
  if (isLoopback(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(new Error(`Only loopback is reached, not ${host}.`)));
  return this;
};

/** Where `connect` goes: (options) or (port, host?); a path is a local pipe. */
function hostOf([first, second]) {
  if (first !== null && typeof first === 'object') return first.host ?? 'localhost';
  return typeof second === 'string' ? second : 'localhost';
}

const folder = process.env.REMOVE_ON_EXIT;
process.on('exit', () => {
  if (!folder) return;
  // Windows keeps the folder that a process stands in.
  process.chdir(path.dirname(folder));
  rmSync(folder, { recursive: true, force: true });
});
process.stdin.on('close', () => process.exit());
process.stdin.resume();
