/** Run as a process of its own: opens one client, says so, and waits to be killed. */
import { startLocal } from '../../src/local/local.ts';
import { readLocalPeople } from './local-people.ts';

const people = readLocalPeople();
const botUrl = 'http://127.0.0.1:9/api/messages';
const local = await startLocal({ people, botUrl, port: 0, log: { error: console.error } });
console.log(await local.open(people[0]?.aadObjectId ?? ''));
