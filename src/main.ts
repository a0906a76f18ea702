/** Start and stop. */

import { startApp } from './app.ts';
import { readConfig, readPeople } from './config.ts';
import { startLocal } from './local/local.ts';

const config = readConfig(process.env);
const app = await startApp(config);
const botUrl = `http://${config.HOST}:${app.port}/api/messages`;
const local = config.hasPlayground
  ? await startLocal({ people: readPeople(config.peopleFile).map(withEmail), botUrl, log: app.log })
  : undefined;
process.stdout.write(`${local?.address ?? botUrl}\n`);

let isStopping = false;
const stop = async (): Promise<void> => {
  if (isStopping) return;
  isStopping = true;
  await local?.close();
  await app.stop();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

function withEmail<P extends { readonly email?: string | undefined }>(person: P) {
  return { ...person, email: person.email ?? '' };
}
