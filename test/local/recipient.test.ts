import assert from 'node:assert/strict';
import { groupChat, personalChatId, team, userId } from '../../src/local/identities.ts';
import { readNewConversation } from '../../src/local/new-conversation.ts';
import { ownerOf, recipientOf } from '../../src/local/recipient.ts';
import { readLocalPeople } from '../playground/local-people.ts';

const people = readLocalPeople();
const eva = people.find(({ name }) => name === 'Eva Holmgren');
const id = eva?.aadObjectId ?? '';

describe('whose client a connector call is for', () => {
  it('a personal chat is its owner’s', () => {
    assert.equal(ownerOf(personalChatId(id), people), eva);
  });

  it('the group chat, the team, its channel and a thread in it are everybody’s', () => {
    const shared = [groupChat.id, team.id, team.channel.id, `${team.channel.id};messageid=1`];
    assert.deepEqual(new Set(shared.map((one) => ownerOf(one, people))), new Set(['all']));
  });

  it('a chat that nobody has is nobody’s', () => {
    assert.equal(ownerOf('a:1nobody', people), 'nobody');
  });

  it('a new chat is its first member’s, by either id', () => {
    for (const member of [id, userId(id)]) {
      const conversation = readNewConversation(
        JSON.stringify({ members: [{ id: member }] }),
        people,
      );
      assert.equal(recipientOf(conversation, people), eva);
      assert.equal(conversation.members?.[0]?.id, userId(id));
    }
  });

  it('a post in a channel is everybody’s, a chat with a stranger nobody’s', () => {
    assert.equal(recipientOf({ isGroup: true }, people), 'all');
    assert.equal(recipientOf({ members: [{ id: 'stranger' }] }, people), 'nobody');
    assert.equal(recipientOf({}, people), 'nobody');
  });
});
