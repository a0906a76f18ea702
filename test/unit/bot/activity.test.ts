import assert from 'node:assert/strict';
import { activityOf } from '../../../src/bot/channel/activity.ts';

const address = {
  serviceUrl: 'https://smba.example',
  conversation: 'a:1',
  kind: 'personal',
  bot: '28:bot',
  channelId: 'msteams',
} as const;

describe('A sentence that is sent', () => {
  it('holds what somebody typed as letters: no tag, no link, no entity', () => {
    const typed = 'Jag hittar ingen som heter <at>Bo</at> https://e.example www.e.example &lt;.';
    const sent = activityOf(address, { text: typed });
    const text = 'text' in sent ? sent.text : '';
    assert.doesNotMatch(text, /<at>|https:\/\/|www\.|&lt;/);
    assert.equal(text.replaceAll('\u2060', ''), typed);
    assert.equal('textFormat' in sent && sent.textFormat, 'plain');
  });
});
