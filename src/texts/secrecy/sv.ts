/** What is said of a delegation with a secrecy mark, in Swedish. */

import { SHOWN_DAYS } from '../../domain/secrecy.ts';
import { NBSP } from '../format.ts';

export const secrecySv = {
  state: 'Sekretessmarkerad',
  heading: 'Innehållet visas inte här',
  marked: 'sekretessmarkerad',
  elsewhere: (number: string) => `${number} är sekretessmarkerad och visas bara i din egen chatt.`,
  fromPerson: (number: string) =>
    `${number} är sekretessmarkerad. Bara ansvarig handläggare, enheten, sekreteraren och GRIP, medan den beslutar, kan se den.`,
  covers: (number: string) =>
    `Kortet som stod här nämnde ${number}, som nu är sekretessmarkerad. Fråga igen, så visas det du kan se.`,
  hides: (count: number) => {
    const known =
      count === 0
        ? 'Inget kort i andras chattar eller i en kanal nämner den.'
        : count === 1
          ? 'Ett kort i någon annans chatt eller i en kanal nämner den och görs om.'
          : `${count}${NBSP}kort i andras chattar och i kanaler nämner den och görs om.`;
    return `${known} Det som är äldre än ${SHOWN_DAYS}${NBSP}dagar, eller som någon har delat eller kopierat själv, når jag inte.`;
  },
  mayNotOwn: (number: string, name: string) =>
    `${name} kan inte se ${number}, som är sekretessmarkerad. Välj någon som kan, eller ta bort markeringen först.`,
};

export type SecrecyTexts = typeof secrecySv;
