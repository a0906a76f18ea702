/** Lists as they are typed, an entry a line: those who come, contacts, co-actors, links. */

import type { CoActor, Contact, Host, Link, Visitor } from '../../domain/field-values.ts';
import { checkName, MOST_NAME } from '../../domain/limits.ts';
import { type LineNeed, Refusal } from '../../domain/refusal.ts';
import type { Turn } from '../../turn.ts';
import { readCoActor } from '../../understanding/co-actor.ts';
import { organisationNamed } from '../../understanding/organisations.ts';

/** Letters of a line that are quoted where something is wrong with it. */
const MOST_QUOTED = 40;

/** Each line that holds anything. @throws Refusal `line-unread` with the line's number, from 1 */
function eachLine<E>(text: string, lacks: LineNeed, read: (line: string) => E | undefined): E[] {
  return text.split('\n').flatMap((raw, index) => {
    const typed = raw.trim();
    if (typed === '') return [];
    const entry = read(typed);
    if (entry !== undefined) return [entry];
    throw new Refusal('line-unread', {
      line: index + 1,
      typed: typed.slice(0, MOST_QUOTED),
      lacks,
    });
  });
}

/** "Tianjin University", one a line. */
export function readNames(text: string): readonly string[] {
  return eachLine(text, 'name', nameIn);
}

/** "Wang Fang, professor, Tianjin Cancer Hospital"; a dash stands for what is not known. */
export function readVisitors(text: string): readonly Visitor[] {
  return eachLine(text, 'name', (line) => {
    const [first = '', title = '', ...organisation] = partsOf(line);
    const name = nameIn(first);
    if (name === undefined) return undefined;
    return { name, title: known(title), organisation: known(organisation.join(', ')) };
  });
}

/** "Li Wei, Tianjin Cancer Hospital, li.wei@example.org": what has an @ or a number reaches them. */
export function readContacts(text: string, side: Contact['side']): readonly Contact[] {
  return eachLine(text, 'name', (line) => {
    const [first = '', ...others] = partsOf(line);
    const name = nameIn(first);
    const reach = others.filter((part) => /@|\d[\d\s-]{4,}/u.test(part));
    const organisation = others.filter((part) => !reach.includes(part));
    if (name === undefined) return undefined;
    return {
      side,
      name,
      organisation: known(organisation.join(', ')),
      reach: known(reach.join(', ')),
    };
  });
}

/** "Lunds universitet, tillfrågad 14 januari, Lena Ek"; one of which no more is said is asked. */
export function readCoActors(text: string, { today, t }: Turn): readonly CoActor[] {
  return eachLine(text, 'name', (line) => {
    const { name, status, on, contact } = readCoActor(line, { today, language: t.language });
    const said = nameIn(name);
    if (said === undefined) return undefined;
    return { organisation: bodyNamed(said), status: status ?? 'asked', contact, on };
  });
}

/** "Program https://www.skane.se/program", or the address alone; nothing stands behind it. */
export function readLinks(text: string): readonly Link[] {
  return eachLine(text, 'address', (line) => {
    const [typed = '', before = '', address = ''] = /^(.*?)(https:\/\/\S+)$/iu.exec(line) ?? [];
    const url = address.replace(/[.,;]+$/u, '');
    if (typed === '' || before.includes('://') || !isSafe(url)) return undefined;
    const title = before.replace(/[\s:,–-]+$/u, '').trim();
    return { title: checkName(title || nameOfAddress(url)), url };
  });
}

/** A whole address that names nobody's password. */
function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '';
}

/** An address is its own name unless it is as long as those that systems make. */
function nameOfAddress(url: string): string {
  return url.length <= MOST_NAME ? url : new URL(url).hostname;
}

/** An organisation by the id it is known by, else by its name. */
export function bodyNamed(name: string): Host {
  const id = organisationNamed(name);
  return id === undefined ? { name } : { id };
}

function partsOf(line: string): string[] {
  return line.split(/[,;\t]/u).map((part) => part.trim());
}

/** A name has letters. */
function nameIn(text: string): string | undefined {
  return /\p{L}/u.test(text) ? checkName(text) : undefined;
}

function known(text: string): string | null {
  return /[\p{L}\p{N}]/u.test(text) ? checkName(text) : null;
}
