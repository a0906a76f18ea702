import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { actions } from '../src/actions/index.ts';
import { understand } from '../src/bot/understand.ts';
import { commands } from '../src/commands/index.ts';
import {
  MOST_COMMANDS,
  MOST_DESCRIPTION,
  MOST_TITLE,
  manifestCommands,
  manifestScopes,
} from '../src/commands/manifest-commands.ts';
import { dialogs } from '../src/dialogs/index.ts';
import { reminders } from '../src/reminders/index.ts';
import { languages } from '../src/texts/format.ts';
import { textsIn } from '../src/texts/texts.ts';
import { parsePhrase } from '../src/understanding/phrases.ts';
import { pressablesOf } from './cards/elements.ts';
import { samples } from './cards/samples.ts';

const root = new URL('../', import.meta.url);

/**
 * The files of a folder that are a thing of their own: named as one of the list, or holding one that
 * the list has forgotten. What several things share only exports functions and types.
 */
function thingsIn(folder: string, listed: readonly string[]): readonly string[] {
  const inside = new URL(`src/${folder}/`, root);
  return readdirSync(inside)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .filter((name) => {
      const text = readFileSync(new URL(`${name}.ts`, inside), 'utf8');
      return listed.includes(name) || /^export const \w+(: \w+(<\w+>)?)? = (\{|\w+\()/m.test(text);
    })
    .sort();
}

const repeated = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('the list of actions', () => {
  const verbs = actions.map(({ verb }) => verb);
  const answered = actions.flatMap(({ verb, aliases = [] }) => [verb, ...aliases]);
  const drawn = new Set(
    samples.flatMap(({ card }) => pressablesOf(card.content)).flatMap(({ verb }) => verb ?? []),
  );

  it('has every file of its folder, each named after its verb', () => {
    assert.deepEqual(thingsIn('actions', verbs), [...verbs].sort());
  });

  it('answers each verb once', () => {
    assert.deepEqual(repeated(answered), []);
  });

  it('answers every verb that a card bears', () => {
    assert.ok(drawn.size > 10);
    assert.deepEqual(
      [...drawn].filter((verb) => !answered.includes(String(verb))),
      [],
    );
  });

  const file = new URL('test/golden/verbs.json', root);
  const shipped: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));

  it('answers every verb that was ever on a card', () => {
    assert.deepEqual(
      shipped.filter((verb) => !answered.includes(verb)),
      [],
      'a renamed verb keeps its old name as an alias: cards never expire',
    );
  });

  it('has its verbs written down for good', () => {
    assert.deepEqual(
      answered.filter((verb) => !shipped.includes(verb)),
      [],
      'add the new verb to test/golden/verbs.json',
    );
  });
});

describe('the list of commands', () => {
  const names = commands.map(({ name }) => name);

  it('has every file of its folder, each named as its command', () => {
    assert.deepEqual(thingsIn('commands', names), [...names].sort());
    assert.deepEqual(repeated(names), []);
  });

  for (const { name, example } of commands) {
    for (const language of languages) {
      it(`${name} is what "${example[language]}" means`, () => {
        const { heard } = understand(example[language], true);
        assert.equal(heard.name, name);
        const isHeard = heard.name !== undefined;
        assert.ok(isHeard && heard.whole, 'the whole of it, so that it interrupts a question');
        if (example.sv !== example.en) assert.equal(heard.language, language);
      });
    }
  }

  for (const language of languages) {
    it(`is told of in help in ${language}, each in words of its own`, () => {
      const told = textsIn(language).help.commands;
      assert.deepEqual(Object.keys(told).sort(), [...names].sort());
      assert.deepEqual(repeated(Object.values(told)), []);
    });
  }

  it('has no phrase that two commands share', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { name, says } of commands) {
      for (const said of new Set([...says.sv, ...says.en].flatMap(spelledOut))) {
        const owner = owners.get(said);
        if (owner !== undefined && owner !== name) shared.push(`${said}: ${owner}, ${name}`);
        owners.set(said, name);
      }
    }
    assert.deepEqual(shared, []);
  });

  it('has phrases whose brackets hold one word, or alternatives of one', () => {
    const parts = commands
      .flatMap(({ says }) => [...says.sv, ...says.en])
      .flatMap((said) => said.split(/\s+/));
    assert.deepEqual(
      parts.filter((part) => /[()]/.test(part) && !/^\([^()\s]+\)$/.test(part)),
      [],
    );
  });

  for (const [said, name] of [
    ['ta fram D-2027-001', 'show-delegation'],
    ['pull up D-14', 'show-delegation'],
    ['stryk D-2027-001', 'call-off-delegation'],
    ['ta bort D-2027-001', 'call-off-delegation'],
    ['blås av D-14', 'call-off-delegation'],
    ['scrap D-14', 'call-off-delegation'],
    ["they're not coming", 'call-off-delegation'],
    ["it's off", 'call-off-delegation'],
    ['börja om från början', 'start-over'],
    ['ta det från början', 'start-over'],
    ["what's coming up", 'list-delegations'],
    ['vad är på gång', 'list-delegations'],
    ['vi får besök från Wuhan', 'new-delegation'],
    ['det kommer folk från Shenzhen', 'new-delegation'],
    ['pencil in a visit', 'new-delegation'],
    ['strunt i det', 'cancel'],
  ] as const) {
    it(`has ${name} for "${said}"`, () => {
      assert.equal(understand(said, false).heard.name, name);
    });
  }

  it('knows nothing of what is only local when it is not', () => {
    for (const { name, example } of commands.filter(({ isLocal }) => isLocal)) {
      for (const language of languages) {
        assert.notEqual(understand(example[language], false).heard.name, name);
      }
    }
  });
});

/** Everything that a phrase may be: each alternative, with and without what may be left out. */
function spelledOut(phrase: string): readonly string[] {
  return parsePhrase(phrase)
    .flatMap(spelledWay)
    .map((said) => said.trim());
}

function spelledWay(elements: ReturnType<typeof parsePhrase>[number]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (said, element) => {
      const words = element.kind === 'word' ? element.words : ['…'];
      const isOptional = element.kind === 'word' && element.isOptional;
      return said.flatMap((before) => [
        ...(isOptional ? [before] : []),
        ...words.map((word) => `${before} ${word}`),
      ]);
    },
    [''],
  );
}

describe('the lists of dialogs and reminders', () => {
  it('have every file of their folders', () => {
    const inDialogs = dialogs.map(({ name }) => name).sort();
    assert.deepEqual(thingsIn('dialogs', inDialogs), inDialogs);
    const inReminders = reminders.map(({ name }) => name).sort();
    assert.deepEqual(thingsIn('reminders', inReminders), inReminders);
  });
});

describe('the manifest', () => {
  for (const scope of manifestScopes) {
    for (const language of languages) {
      const listed = manifestCommands(commands, scope, language);

      it(`suggests what fits Teams' menu (${scope}, ${language})`, () => {
        assert.ok(listed.length > 0 && listed.length <= MOST_COMMANDS);
        for (const { title, description } of listed) {
          assert.ok(title.length > 0 && title.length <= MOST_TITLE, title);
          assert.ok(description.length > 0 && description.length <= MOST_DESCRIPTION, description);
        }
        assert.deepEqual(repeated(listed.map(({ title }) => title)), []);
      });

      it(`suggests only what is understood where there is no local mode (${scope}, ${language})`, () => {
        for (const { title } of listed) assert.ok(understand(title, false).heard.name, title);
      });

      it(`suggests help, and what most come for (${scope}, ${language})`, () => {
        const heard = listed.map(({ title }) => understand(title, false).heard.name);
        assert.equal(heard[0], 'new-delegation');
        assert.ok(heard.includes('help'));
      });
    }
  }

  const template = JSON.parse(
    readFileSync(new URL('manifest/manifest.template.json', root), 'utf8'),
  );

  it('names the app within the limits of the store', () => {
    const { name, description, developer } = template;
    assert.ok(name.short.length <= 30 && name.full.length <= 100);
    assert.ok(description.short.length <= 80 && description.full.length <= 4000);
    assert.ok(developer.name.length <= 32);
    for (const url of [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl]) {
      assert.match(url, /^https:\/\//);
    }
    assert.match(template.accentColor, /^#[0-9A-F]{6}$/);
  });

  it('lets the bot be where it has a menu, and leaves the ids open', () => {
    const [bot] = template.bots;
    assert.deepEqual(bot.scopes, manifestScopes);
    assert.equal(template.id, bot.botId);
    for (const open of [template.id, template.version]) assert.match(open, /^\$\{\w+\}$/);
    assert.deepEqual(bot.commandLists, [], 'filled in from the list of commands');
  });
});

describe('the list of decisions', () => {
  const folder = new URL('docs/decisions/', root);
  const list = readFileSync(new URL('README.md', folder), 'utf8');
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');

  it('has every page of its folder, numbered without a gap', () => {
    const listed = [...list.matchAll(/\]\((\d{4}-[a-z0-9-]+\.md)\)/g)].map(([, name]) => name);
    assert.deepEqual(listed, [...pages].sort());
    assert.deepEqual(
      listed.map((name) => Number(name?.slice(0, 4))),
      listed.map((_, index) => index + 1),
    );
  });

  for (const name of pages) {
    it(`has ${name} in the same three parts, on one page`, () => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      assert.deepEqual(headings, ['Context', 'Decision', 'Consequences']);
      assert.ok(text.split('\n').length <= 32);
    });
  }
});
