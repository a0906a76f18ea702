import { readFileSync } from 'node:fs';
import type { LocalPerson } from '../../src/local/person.ts';

const file = new URL('../../config/people.local.json', import.meta.url);

/** The people who come with the project for trying it at home. */
export function readLocalPeople(): LocalPerson[] {
  const { people }: { people: LocalPerson[] } = JSON.parse(readFileSync(file, 'utf8'));
  return people;
}
