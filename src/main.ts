/** Start and stop. */

import { type App, startApp } from './app.ts';
import { type Config, readConfig, readPeople } from './config.ts';
import { type Local, startLocal } from './local/local.ts';
import { whyNotStarted } from './why-not-started.ts';

let app: App | undefined;
let local: Local | undefined;
let isStopping = false;

try {
  await start(readConfig(process.env));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${whyNotStarted(error)}\n`);
  await stop();
  process.exit(1);
}

/** Prints one address: the page for trying it at home where there is one, else the bot's. */
async function start(config: Config): Promise<void> {
  app = await startApp(config);
  const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST;
  const botUrl = `http://${host}:${app.port}/api/messages`;
  if (config.hasPlayground) {
    const people = readPeople(config.peopleFile).map(withEmail);
    const port = config.PORT && config.PORT + 1;
    local = await startLocal({ people, botUrl, port, log: app.log });
  }
  process.stdout.write(`${local?.address ?? botUrl}\n`);
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await local?.close();
  await app?.stop();
}

function withEmail<P extends { readonly email?: string | undefined }>(person: P) {
  return { ...person, email: person.email ?? '' };
}
