import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extensions } from '../src/extensions/index.ts';
import {
  MOST_DESCRIPTION,
  MOST_EXTENSIONS,
  MOST_ID,
  MOST_TITLE,
  manifestExtensions,
  SEARCH_PARAMETER,
} from '../src/extensions/manifest-extensions.ts';
import { languages } from '../src/texts/format.ts';

const root = new URL('../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

describe('the list of message extensions', () => {
  const ids = extensions.map(({ id }) => id);

  it('has every file of its folder, each named after its id', () => {
    const shared = ['extension.ts', 'index.ts', 'manifest-extensions.ts'];
    const files = readdirSync(new URL('src/extensions/', root)).filter(
      (name) => !shared.includes(name),
    );
    assert.deepEqual(files.map((name) => name.replace(/\.ts$/, '')).sort(), [...ids].sort());
  });

  it('keeps every id that was ever in a manifest, and the kind it was of', () => {
    const now = manifestExtensions(extensions, 'sv').map(({ id, type }) => [id, type]);
    assert.deepEqual(
      Object.fromEntries(now),
      read('test/golden/extensions.json'),
      'add a new one to test/golden/extensions.json; installed apps ask for the old ones',
    );
    assert.equal(SEARCH_PARAMETER, 'text');
  });

  for (const language of languages) {
    it(`fits Teams' menus (${language})`, () => {
      const listed = manifestExtensions(extensions, language);
      assert.ok(listed.length > 0 && listed.length <= MOST_EXTENSIONS);
      for (const { id, title, description } of listed) {
        assert.ok(id.length <= MOST_ID, id);
        assert.ok(title.length > 0 && title.length <= MOST_TITLE, title);
        assert.ok(description.length > 0 && description.length <= MOST_DESCRIPTION, description);
      }
      const titles = listed.map(({ title }) => title);
      assert.equal(new Set(titles).size, titles.length);
    });
  }

  it('searches where one writes, from the moment it is opened, and takes messages by a dialog', () => {
    const [search, dialog] = manifestExtensions(extensions, 'sv');
    assert.deepEqual(search?.context, ['compose', 'commandBox']);
    assert.ok(search && 'initialRun' in search && search.initialRun);
    assert.deepEqual(dialog?.context, ['message']);
    assert.ok(dialog && 'fetchTask' in dialog && dialog.fetchTask);
  });

  it('has its place in the manifest, filled in from the list', () => {
    const { composeExtensions, bots } = read('manifest/manifest.template.json');
    assert.deepEqual(composeExtensions, [{ botId: bots[0].botId, commands: [] }]);
  });
});
