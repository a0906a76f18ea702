import { bot, groupChat, personalChatId, team, tenantId, userId } from './identities.ts';
import type { LocalPerson } from './person.ts';

/** The client's format wants exactly this many people beside the one who uses it. */
const others = 5;

/** The configuration of the local Teams client that `person` uses. Needs six people in all. */
export function clientConfig(person: LocalPerson, people: readonly LocalPerson[]) {
  const users = people.filter((other) => other !== person).slice(0, others);
  if (users.length < others) {
    throw new Error(
      `The local Teams client needs ${others + 1} people; ${people.length} are known.`,
    );
  }
  const { channel, ...itself } = team;
  return {
    version: '0.1.1',
    tenantId,
    bot,
    currentUser: clientUser(person),
    users: users.map(clientUser),
    personalChat: { id: personalChatId(person.aadObjectId) },
    groupChat,
    team: { ...itself, channels: [channel] },
  };
}

function clientUser({ aadObjectId, name, email }: LocalPerson) {
  const [givenName = '', ...rest] = name.split(' ');
  return {
    id: userId(aadObjectId),
    name,
    // Spelt so in the format.
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname: rest.join(' '),
    email,
  };
}
