import assert from 'node:assert/strict';
import { play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

const ingrid = { id: '5d53c3bf-4c47-48ed-a684-1b1dd5c316cd', name: 'Ingrid Nyberg' };
const nils = { id: '77aab9a0-52a8-4a4e-8d7c-1f6a0f3f9b21', name: 'Nils Falk' };

/** Who comes, what they are told, and what the example they are given is answered with. */
const told = {
  sv: [
    ['an officer', people.anna, 'Här registrerar du delegationer', 'Tianjin'],
    ['the unit', people.megan, 'Här bereder du ärenden', 'Delegationer · '],
    ['a GRIP member', people.jonas, 'kommer hit som kort, och du svarar på kortet', 'GRIP'],
    ['a substitute', ingrid, 'När du är inkallad som ersättare', 'Delegationer · '],
    ['the secretary', people.karin, 'det som GRIP självt bestämmer', 'Inställningar'],
    ['an administrator', nils, 'Här ger du roller', 'Driftläge'],
  ],
  en: [
    ['an officer', people.anna, 'Here you register delegations', 'Tianjin'],
    ['the unit', people.megan, 'Here you prepare matters', 'Delegations · '],
    ['a GRIP member', people.jonas, 'come here as cards, and you answer on the card', 'GRIP'],
    ['a substitute', ingrid, 'When you are called in as a substitute', 'Delegations · '],
    ['the secretary', people.karin, 'what GRIP itself decides', 'Settings'],
    ['an administrator', nils, 'Here you give roles', 'Service status'],
  ],
} as const;
const record = { sv: 'kan bli allmän handling.', en: 'may become a public record.' };

for (const language of ['sv', 'en'] as const) {
  describe(`Someone who installs the app, in ${language},`, () => {
    let stage: Stage;
    before(async () => {
      stage = await openStage({ env: { ADMINS: nils.id } });
    });
    after(() => stage.close());

    for (const [who, person, does, answer] of told[language]) {
      it(`as ${who} is told what it is for in three sentences, with an example that works`, async () => {
        const player = stage.as(person);
        await player.say(language === 'sv' ? 'svenska' : 'English');
        const before = stage.channel.sent.length;
        await player.send({ type: 'installationUpdate', action: 'add' });
        const said = stage.channel.sent.slice(before).map(({ text }) => text);
        const [welcome = '', ...others] = said;
        assert.ok(welcome.includes(does), welcome);
        assert.ok(welcome.includes(record[language]), welcome);
        assert.equal(others.length, 0);
        const [greeting, ...sentences] = welcome.split(/(?<=\.) /u);
        assert.match(greeting ?? '', new RegExp(`${person.name}\\.$`, 'u'));
        assert.equal(sentences.length, 3);
        const example = /[”‘]([^”’]+)[”’]\.$/u.exec(welcome)?.[1] ?? '';
        await play(player, [{ say: example, see: [answer] }]);
      });
    }
  });
}
