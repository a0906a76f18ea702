/** Preloaded into a process: tells on standard error where it connects to and what telemetry it loads. */

import { registerHooks } from 'node:module';
import net from 'node:net';

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const where = typeof options === 'object' ? `${options.host}:${options.port}` : String(options);
  process.stderr.write(`connects to ${where}\n`);
  return connect.apply(this, args);
};

registerHooks({
  resolve: (specifier, context, next) => {
    if (/opentelemetry/.test(specifier)) process.stderr.write(`loads ${specifier}\n`);
    return next(specifier, context);
  },
});
