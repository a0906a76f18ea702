import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hear, type Sayable } from '../../../src/understanding/hear.ts';

const commands: readonly Sayable[] = [
  {
    name: 'register',
    says: {
      sv: [
        'ny delegation …',
        'ny dele …',
        'vi får besök …',
        'det kommer folk …',
        'lägg in|upp en|ett delegation|besök …',
        'boka in …',
        'resa till …',
        'vi ska|åker till …',
        'vi hade besök …',
      ],
      en: [
        'new|log|add (a) delegation|visit|trip …',
        "we're having visitors …",
        'delegation to …',
        'put in a delegation …',
      ],
    },
  },
  {
    name: 'list',
    says: {
      sv: ['visa|lista (alla|mina) delegationer …', 'vad är på gång'],
      en: ['show|list (me) (all|my) delegations …', "what's coming up"],
    },
  },
  { name: 'show', says: { sv: ['visa|öppna …'], en: ['show|open …', 'pull up …'] } },
  { name: 'help', says: { sv: ['hjälp', 'vad kan du (göra)'], en: ['help', 'what can you do'] } },
  {
    name: 'cancel',
    says: {
      sv: ['avbryt', 'glöm det', 'strunt i det', 'stopp'],
      en: ['cancel', 'never mind', 'forget it', 'stop'],
    },
  },
  { name: 'start-over', says: { sv: ['börja om', 'ta det från början'], en: ['start over'] } },
  {
    name: 'points',
    says: {
      sv: ['uppföljningspunkter', 'uppföljning', 'mina punkter'],
      en: ['(my) follow-ups|followups|points', 'my (own) to-dos'],
    },
  },
  {
    name: 'overdue',
    says: { sv: ['vad är försenat', 'vad släpar'], en: ['what is overdue', "what's late"] },
  },
  {
    name: 'participation',
    says: {
      sv: ['begär politisk medverkan för …', '… en politiker'],
      en: ['request political participation for …'],
    },
  },
  { name: 'report', says: { sv: ['samlad uppföljning …'], en: ['annual report …'] } },
  {
    name: 'call-off',
    says: { sv: ['… är inställt|inställd', 'ställ in …'], en: ['call off …', '… is off'] },
  },
  { name: 'cost', says: { sv: ['kostnad …'], en: ['cost …'] } },
];

/** Writes what was heard short enough for a table: the name, the language, what `…` was, and ~ when it was only a part. */
function short(text: string): string {
  const heard = hear(text, commands);
  if (heard.name === undefined)
    return heard.nearest === undefined ? 'nothing' : `${heard.nearest[0]}?`;
  return `${heard.whole ? '' : '~'}${heard.name} ${heard.language}${heard.rest ? ` [${heard.rest}]` : ''}`;
}

describe('hearing a command', () => {
  const rows = [
    ['new delegation from Tianjin', 'register en [from Tianjin]'],
    ['ny delegation från Tianjin', 'register sv [från Tianjin]'],
    ['NY DELEGATION FRÅN TIANJIN', 'register sv [FRÅN TIANJIN]'],
    ['ny delgation från Wuhan', 'register sv [från Wuhan]'],
    ['ny delegation', 'register sv'],
    ['new delegation: Tianjin, 8 people.', 'register en [Tianjin, 8 people]'],
    ['log a visit', 'register en'],
    ['log visit from Wuhan', 'register en [from Wuhan]'],
    [
      'vi får besök från Wuhan v 12, ett tiotal personer',
      'register sv [från Wuhan v 12, ett tiotal personer]',
    ],
    ['vi far besok fran Wuhan', 'register sv [fran Wuhan]'],
    ['det kommer folk från Shenzhen', 'register sv [från Shenzhen]'],
    ['boka in kineserna v 12', 'register sv [kineserna v 12]'],
    ['jag vill lägga in en delegation', 'register sv'],
    ['lägg upp ett besök', 'register sv'],
    ['resa till Guangdong', 'register sv [Guangdong]'],
    ['vi ska till Kina i maj', 'register sv [Kina i maj]'],
    ['we’re having visitors from Wuhan', 'register en [from Wuhan]'],
    ['delegation to Guangdong', 'register en [Guangdong]'],
    [
      'new delegation from "<b>Tianjin</b>", **8** people',
      'register en [from "<b>Tianjin</b>", **8** people]',
    ],
    ['visa delegationer', 'list sv'],
    ['visa alla delegationer i mars', 'list sv [i mars]'],
    ['kan du visa delegationer, tack', 'list sv'],
    ['could you please show delegations in March?', 'list en [in March]'],
    ['show me my delegations', 'list en'],
    ['what’s coming up?', 'list en'],
    ['whats coming up', 'list en'],
    ['show D-2027-014', 'show en [D-2027-014]'],
    ['pull up D-14', 'show en [D-14]'],
    ['help', 'help en'],
    ['Hjälp!', 'help sv'],
    ['hjalp', 'help sv'],
    ['hjälpp', 'help sv'],
    ['can you help me please', 'help en'],
    ['vad kan du', 'help sv'],
    ['vad kan du göra?', 'help sv'],
    ['avbryt', 'cancel sv'],
    ['avbrytt', 'cancel sv'],
    ['snälla avbryt nu', 'cancel sv'],
    ['nej avbryt', 'cancel sv'],
    ['cancel please', 'cancel en'],
    ['never mind, thanks', 'cancel en'],
    ['börja om', 'start-over sv'],
    ['borja om', 'start-over sv'],
    ['start over', 'start-over en'],
    ['uppfoljning', 'points sv'],
    ['uppföljningspunkter', 'points sv'],
    ['follow-ups', 'points en'],
    ['follow ups', 'points en'],
    ['my to-dos', 'points en'],
    ['vad är försenat?', 'overdue sv'],
    ['what is overdue', 'overdue en'],
    ['begär politisk medverkan för D-2027-014', 'participation sv [D-2027-014]'],
    ['begär politisk medverkn för D-2027-014', 'participation sv [D-2027-014]'],
    ['vi vill ha med en politiker', 'participation sv [ha med]'],
    ['samlad uppföljning 2026', 'report sv [2026]'],
    ['annual report 2026', 'report en [2026]'],
    ['besöket är inställt', 'call-off sv [besöket]'],
    ['cost 12 500 kr interpreter D-2027-014', 'cost en [12 500 kr interpreter D-2027-014]'],
    ['cancel the visit', '~cancel en'],
    ['Avbryt D-14', '~cancel sv'],
    ['they want help with clinical trials', 'nothing'],
    ['de vill ha hjälp med kliniska prövningar', 'nothing'],
    ['they asked what is overdue and left', '~overdue en'],
    ['followups', 'points en'],
    ['my follow-ups', 'points en'],
    ['followup', 'points en'],
    ['points', 'points en'],
    ['delegationer', 'list?'],
    ['försenat', 'overdue?'],
    ['anual reports', 'report en'],
    ['annual', 'report?'],
    ['Tianjin', 'nothing'],
    ['12–14 mars', 'nothing'],
    ['', 'nothing'],
    ['👩‍⚕️', 'nothing'],
    ['!!!', 'nothing'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" is ${expected}`, () => assert.equal(short(text), expected));
  }

  it('the phrase with more letters of its own wins, whatever the order of the list', () => {
    assert.equal(hear('visa delegationer', commands).name, 'list');
    assert.equal(hear('visa delegationer', [...commands].reverse()).name, 'list');
  });

  it('every phrase of every command is heard as that command', () => {
    for (const { name, says } of commands) {
      for (const phrase of [...says.sv, ...says.en]) {
        const text = phrase
          .replace(/…/gu, ' xyz ')
          .replace(/\(([^)]*)\)/gu, '$1')
          .replace(/\|\S+/gu, '');
        assert.equal(hear(text, commands).name, name, text);
      }
    }
  });

  it('a text is heard the same with politeness around it', () => {
    const names = fc.constantFrom(
      'avbryt',
      'help',
      'visa delegationer',
      'what is overdue',
      'uppföljning',
    );
    const before = fc.constantFrom(
      '',
      'kan du ',
      'hej, ',
      'please ',
      'could you please ',
      'snälla ',
      'jag vill ',
    );
    const after = fc.constantFrom('', ' tack', '!', ' please', '?', ', tack så mycket.');
    fc.assert(
      fc.property(names, before, after, (text, head, tail) => {
        assert.deepEqual(hear(head + text + tail, commands), hear(text, commands));
      }),
    );
  });
});

describe('hearing is quick', () => {
  it('any text is heard without a throw, however long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => void hear(text, commands),
      ),
    );
    for (const piece of [
      'visa ',
      'en politiker ',
      'x',
      'ny delegation ',
      'är inställt ',
      '(',
      '…',
    ]) {
      // What took its time by the square of the length would not be done within the test's own limit.
      assert.ok(hear(piece.repeat(10_000), commands));
    }
  });
});
