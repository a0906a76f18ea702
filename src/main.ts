/** Start and stop. */

import { type App, startApp } from './app.ts';
import { type Config, readConfig, readPeople } from './config.ts';
import { type Local, startLocal } from './local/local.ts';

let app: App | undefined;
let local: Local | undefined;
let stoppedAt: number | undefined;

/** Milliseconds in which a second signal is the first: a terminal and npm both pass on one Ctrl-C. */
const SAME_SIGNAL = 500;

try {
  const address = await start(readConfig(process.env));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.stdout.write(`${address}\n`);
} catch (error) {
  process.stderr.write(`${whyNotStarted(error)}\n`);
  await stop();
  process.exit(1);
}

/** Gives one address: the page's for trying it at home where there is one, else the bot's. */
async function start(config: Config): Promise<string> {
  app = await startApp(config);
  const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST;
  const botUrl = `http://${host}:${app.port}/api/messages`;
  if (config.hasPlayground) {
    const people = readPeople(config.peopleFile).map(withEmail);
    const port = config.PORT && config.PORT + 1;
    local = await startLocal({ people, botUrl, port, log: app.log });
  }
  return local?.address ?? botUrl;
}

/** Ends when what is in hand is finished; told so once more, at once. */
function end(): void {
  if (stoppedAt === undefined) {
    stoppedAt = performance.now();
    void stop().then(() => process.exit());
  } else if (performance.now() - stoppedAt > SAME_SIGNAL) {
    process.exit(1);
  }
}

async function stop(): Promise<void> {
  // The answers in hand still go to the local clients.
  await app?.stop();
  await local?.close();
}

function withEmail<P extends { readonly email?: string | undefined }>(person: P) {
  return { ...person, email: person.email ?? '' };
}

/** One sentence for whoever started the bot and got nothing. */
function whyNotStarted(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error && 'port' in error)) return error.message;
  if (error.code === 'EACCES') return `Port ${error.port} may not be used. Set PORT above 1023.`;
  if (error.code !== 'EADDRINUSE') return error.message;
  return (
    `Port ${error.port} is taken. The assistant may be running already: stop it, or set PORT to a ` +
    'port that is free and has a free one after it.'
  );
}
