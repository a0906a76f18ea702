import { z } from 'zod';
import { userId } from './identities.ts';
import { isId, type LocalPerson } from './person.ts';

const schema = z.looseObject({
  isGroup: z.boolean().optional(),
  members: z.array(z.looseObject({ id: z.string() })).optional(),
});

/** What the bot sends to make a conversation. */
export type NewConversation = z.infer<typeof schema>;

/**
 * Reads it, with each member named by the id that Teams gave them: Teams takes a person's Entra
 * object id as well, the local client does not. Throws when it is something else.
 */
export function readNewConversation(body: string, people: readonly LocalPerson[]): NewConversation {
  const conversation = schema.parse(JSON.parse(body));
  const members = conversation.members?.map((member) => {
    const person = people.find((one) => isId(one, member.id));
    return person ? { ...member, id: userId(person.aadObjectId) } : member;
  });
  return members ? { ...conversation, members } : conversation;
}
