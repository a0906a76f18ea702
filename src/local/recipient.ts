/** Whose client a connector call is for. */
import { groupChat, personalChatId, team } from './identities.ts';
import type { NewConversation } from './new-conversation.ts';
import { isId, type LocalPerson } from './person.ts';

/** A person; `all` who share the group chat and the team; or nobody we know. */
export type Recipient = LocalPerson | 'all' | 'nobody';

/** The owner of the conversation with this id. */
export function ownerOf(conversationId: string, people: readonly LocalPerson[]): Recipient {
  const shared: string[] = [groupChat.id, team.id, team.channel.id];
  // A thread in a channel is the channel's id with `;messageid=…`.
  if (shared.includes(conversationId.split(';')[0] ?? '')) return 'all';
  return people.find((person) => personalChatId(person.aadObjectId) === conversationId) ?? 'nobody';
}

/** For whom a conversation is made: its first member, or everybody when it is posted in a channel. */
export function recipientOf(
  conversation: NewConversation,
  people: readonly LocalPerson[],
): Recipient {
  if (conversation.isGroup) return 'all';
  const id = conversation.members?.[0]?.id ?? '';
  return people.find((person) => isId(person, id)) ?? 'nobody';
}
