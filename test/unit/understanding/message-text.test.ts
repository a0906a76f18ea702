import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMessage } from '../../../src/understanding/message-text.ts';

const textOf = (body: string, isHtml = true) =>
  readMessage({ body, isHtml, subject: '' }, 4000).text;

describe('The text of a message', () => {
  it('is what stands on screen, a line for a line', () => {
    assert.equal(
      textOf('<div>Hej&nbsp;Anna,<br>de kommer</div><ul><li>12 mars</li><li>14&#32;mars</li></ul>'),
      'Hej Anna,\nde kommer\n\n12 mars\n\n14 mars',
    );
    assert.equal(textOf('<table><tr><td>Antal</td><td>8</td></tr></table>'), 'Antal 8');
  });

  it('holds nothing that is not read, and no mark', () => {
    const odd =
      '<style>p{}</style><script>x()</script><p onclick="x()">Besök <b>från</b> Wuhan</p>';
    assert.equal(
      textOf(`<html><head><title>T</title></head><body>${odd}</body></html>`),
      'Besök från Wuhan',
    );
    assert.equal(textOf('<img src="x" onerror="y"><attachment id="1"></attachment>'), '');
    assert.equal(
      textOf('<at id="0">Anna Lindqvist</at> &lt;b&gt; &amp; c'),
      'Anna Lindqvist <b> & c',
    );
  });

  it('leaves out a letter’s head, keeps its subject, and ends with the greeting', () => {
    const letter = `Från: Li Na\nSkickat: den 4 januari 2027 10:12\nTill: Anna\nÄmne: VB: Besök från Wuhan\n
      Vi vill komma i maj.\n\nMed vänliga hälsningar,\nLi Na\nGuangzhou`;
    assert.equal(textOf(letter, false), 'Besök från Wuhan\n\nVi vill komma i maj.');
    assert.equal(
      textOf('We will come in May.\nBest regards\nLi Na', false),
      'We will come in May.',
    );
  });

  it('begins with the subject that the channel gives', () => {
    const message = { body: '<p>Se nedan</p>', isHtml: true, subject: 'Besök från Wuhan' };
    assert.equal(readMessage(message, 4000).text, 'Besök från Wuhan\n\nSe nedan');
  });

  it('is as long as a message to the bot at most, cut between letters', () => {
    const { text, isCut } = readMessage(
      { body: '😀'.repeat(5000), isHtml: false, subject: '' },
      4000,
    );
    assert.equal([...text].length, 4000);
    assert.ok(isCut && !text.includes('\uFFFD'));
  });

  it('is read from whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.boolean(), (body, isHtml) => {
        const { text } = readMessage({ body, isHtml, subject: '' }, 100);
        return [...text].length <= 100;
      }),
    );
  });
});
