import assert from 'node:assert/strict';
import { strategyOf } from '../src/strategy/strategy.ts';
import { en } from '../src/texts/en.ts';
import { type Language, languages } from '../src/texts/format.ts';
import { localPageTexts } from '../src/texts/local-page.ts';
import { sv } from '../src/texts/sv.ts';
import { type Said, textsOf } from './texts/walk.ts';

const said: readonly Said[] = [
  ...textsOf('sv', sv),
  ...textsOf('en', en),
  ...textsOf('sv', localPageTexts.sv, 'local page.'),
  ...textsOf('en', localPageTexts.en, 'local page.'),
];

/** Words that the bot's voice does without, whole words in any case. */
const avoided: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    ...['hoppsan', 'oj', 'tyvärr', 'självklart', 'toppen', 'perfekt', 'ursäkta', 'förlåt'],
    ...['vänligen', 'var god', 'snälla', 'tack för', 'jag är bara en bot'],
    ...['avseende', 'gällande', 'samt', 'erhålla', 'inkomma', 'tillse', 'säkerställa', 'nyttja'],
    ...['i behov av', 'i syfte att', 'enligt nedan', 'är skyldig att', 'enligt reglerna'],
    ...[
      'ni',
      'er',
      'era',
      'ert',
      'man',
      'systemet',
      'tekniskt fel',
      'ogiltig',
      'ogiltigt',
      'otillåtet',
    ],
    ...[
      'stängd',
      'stängt',
      'annullerad',
      'avbokad',
      'godkänn',
      'suppleant',
      'deadline',
      'idag',
      'imorgon',
    ],
    ...[
      'motpart',
      'studiebesök',
      'tjänsteman',
      'digest',
      'eskalera',
      'kvorum',
      'delegationsbeslut',
    ],
  ],
  en: [
    ...['oops', 'sorry', 'please', 'great', 'sure thing', 'unfortunately', 'kindly', 'awesome'],
    ...[
      'in order to',
      'prior to',
      'utilise',
      'utilize',
      'the system',
      'technical error',
      'invalid',
    ],
    ...['organization', 'cooperation', 'program', 'center', 'color', 'cancelled visit', 'chairman'],
  ],
};

const recordNumber = /\b[DGN]-\d{4}-\d{3}(\/\d+)?/g;
/** A day as one types it, in an example of what to write. */
const isoDay = /\d{4}-\d{2}-\d{2}/g;

const bare = (text: string) => text.replace(recordNumber, 'N').replace(isoDay, 'dag');
const has = (pattern: RegExp) => (text: string) => pattern.test(bare(text));

/** A rule of the voice: which texts break it. */
function noText(fact: string, breaks: (text: string, language: Language) => boolean): void {
  it(fact, () => {
    const wrong = said
      .filter(({ language, text }) => breaks(text, language))
      .map(({ language, path, text }) => `${language} ${path}: ${text}`);
    if (wrong.length > 0) assert.fail(wrong.slice(0, 10).join('\n'));
  });
}

describe(`the voice (${said.length} texts)`, () => {
  noText('never raises itself with an exclamation mark', has(/!/));

  noText('has no emoji', has(/\p{Extended_Pictographic}/u));

  for (const language of languages) {
    for (const word of avoided[language]) {
      noText(`does without "${word}" in ${language}`, (text, its) => {
        const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
        return its === language && whole.test(text);
      });
    }
  }

  noText('writes a range with an en dash', has(/\d\s?-\s?\d/));

  noText('names days and months, never 12/3', has(/\d\/\d/));

  noText('quotes ”so” in Swedish and ‘so’ in English', (text, language) => {
    const wrong = language === 'sv' ? /["'“‘’]/ : /["'“”]/;
    return wrong.test(text);
  });

  noText('closes what it quotes', (text, language) => {
    if (language === 'sv') return (text.split('”').length - 1) % 2 === 1;
    // An apostrophe is written the same way as what closes.
    return text.split('‘').length > text.split('’').length;
  });

  noText('has sentences of at most 25 words', (text) =>
    text.split(/[.?:;](?=\s|$)|⏎/).some((sentence) => sentence.trim().split(/\s+/).length > 25),
  );

  noText('has no double or stray space', has(/ {2}|^\s|\s$|\s[.,;?]/));

  noText('holds a number and what it counts together', (text) =>
    /\d (dag|dagar|person|personer|tecken|kr|punkt|punkter|days?|people|characters|points?)\b/.test(
      bare(text).replace(/[”‘][^”’]*[”’]/g, ''),
    ),
  );

  noText('says nothing that Markdown would make a list', has(/^\d+\.|^[-+] /));

  noText('says nothing of the insides', has(/undefined|\[object|NaN|null|function|=>/));

  noText('puts a question last', (text) => {
    const asked = text.indexOf('?');
    const rest = text.slice(asked + 1).replace(/”[^”]*”|‘[^’]*’|\([^)]*\)/g, '');
    return asked >= 0 && rest.split('?').length > 2;
  });

  it('cites rows with the section that they stand in', () => {
    const { rows } = strategyOf('2012');
    const name =
      /\((?:Kinastrategin|China strategy) 2012, (?:section )?([^,]+(?:, [^,S]+)*), (S\d+)/g;
    const cited = said.flatMap(({ path, text }) =>
      [...text.matchAll(name)].map(([, section, row = '']) => ({ path, section, row })),
    );
    assert.ok(cited.length > 0);
    for (const { path, section, row } of cited)
      assert.equal(section, rows[row]?.section, `${path} ${row}`);
  });

  it('never cites a row without its section', () => {
    const loose = said.filter(({ path, text }) => {
      // What one may write is no citation, and a row that is not there has no section.
      if (path === 'refusals.no-such-row') return false;
      const unquoted = text.replace(/”[^”]*”|‘[^’]*’/g, '');
      return /\bS\d+\b/.test(unquoted) && !/(Kinastrategin|China strategy) 2012, /.test(text);
    });
    assert.deepEqual(loose, []);
  });

  it('says the same things in both languages, each in its own words', () => {
    const inSwedish = new Map(textsOf('sv', sv).map(({ path, text }) => [path, text]));
    const inEnglish = new Map(textsOf('en', en).map(({ path, text }) => [path, text]));
    assert.deepEqual([...inSwedish.keys()].sort(), [...inEnglish.keys()].sort());
    const same = [...inSwedish].filter(
      ([path, text]) =>
        inEnglish.get(path) === text && text.split(' ').length > 3 && !text.includes('→'),
    );
    assert.deepEqual(same, []);
  });

  it('has a sentence for every refusal', () => {
    for (const t of [sv, en]) {
      const refused = textsOf(t.language, t).filter(({ path }) => path.startsWith('refusals.'));
      for (const { path, text } of refused) assert.match(text, /^\S.*[.?]$/s, path);
      assert.ok(refused.length >= Object.keys(sv.refusals).length);
    }
  });
});
