import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mapText, markers, rooms } from './architecture/import-table.ts';
import { roomOf, sourceFiles } from './architecture/source-files.ts';

const byPath = new Map(sourceFiles.map((file) => [file.path, file]));

/** Says what a file imports that its room may not. */
function forbiddenFiles(room: string, imports: readonly string[]): string[] {
  return sourceFiles
    .filter(({ path }) => roomOf(path) === room)
    .flatMap(({ path, files }) =>
      files
        .filter((file) => roomOf(file) !== room)
        .filter((file) => !imports.some((one) => one === file || file.startsWith(`${one}/`)))
        .map((file) => `${path} → ${file}`),
    );
}

function forbiddenPackages(room: string, packages: readonly string[]): string[] {
  const isAllowed = (name: string) =>
    packages.includes(name) || (name.startsWith('node:') && packages.includes('node:*'));
  return sourceFiles
    .filter(({ path }) => roomOf(path) === room)
    .flatMap(({ path, packages: used }) =>
      used.filter((name) => !isAllowed(name)).map((name) => `${path} → ${name}`),
    );
}

describe('the import table', () => {
  it('has a row for every room of src, and no row for a room that is not there', () => {
    const found = new Set(sourceFiles.map(({ path }) => roomOf(path)));
    assert.deepEqual([...found].sort(), rooms.map(({ room }) => room).sort());
  });

  for (const { room, imports, packages = [] } of rooms) {
    it(`${room} imports only ${imports.join(', ') || 'nothing of ours'}`, () => {
      assert.deepEqual(forbiddenFiles(room, imports), []);
    });

    it(`${room} uses only ${packages.join(', ') || 'no package'}`, () => {
      assert.deepEqual(forbiddenPackages(room, packages), []);
    });

    it(`${room} is allowed no package that it does not use`, () => {
      const own = sourceFiles.filter(({ path }) => roomOf(path) === room);
      const used = own.flatMap((file) => file.packages);
      const idle = packages.filter((one) => one !== 'node:*' && !used.includes(one));
      assert.deepEqual(idle, []);
    });
  }

  it('every import of ours names a file that is there', () => {
    const lost = sourceFiles.flatMap(({ path, files }) =>
      files
        .filter((file) => !byPath.has(file) && !file.endsWith('.json'))
        .map((file) => `${path} → ${file}`),
    );
    assert.deepEqual(lost, []);
  });

  it('no file imports itself by way of others', () => {
    assert.deepEqual(findCycles(), []);
  });

  it('is the map in the README, word by word', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, rest = ''] = readme.split(`${markers.begin}\n`);
    const [map = ''] = rest.split(markers.end);
    // The formatter pads the cells.
    const cells = (table: string) => table.replace(/ *\| */g, '|').replace(/-+/g, '-');
    assert.equal(
      cells(map),
      cells(mapText()),
      'write it anew: node test/architecture/write-map.ts',
    );
  });
});

describe('the rules', () => {
  const withoutClock = ['domain', 'understanding', 'cards', 'texts', 'dialogs', 'strategy'];

  for (const room of withoutClock) {
    it(`of ${room} read no clock and no chance`, () => {
      const readers = sourceFiles
        .filter(({ path }) => roomOf(path) === room)
        .filter(({ text }) => clock.test(withoutComments(text)))
        .map(({ path }) => path);
      assert.deepEqual(readers, []);
    });
  }

  it('only config.ts and main.ts see the environment', () => {
    const readers = sourceFiles
      .filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
      .map(({ path }) => path)
      .filter((path) => path !== 'config.ts' && path !== 'main.ts');
    // A client started for trying at home is given the environment it needs.
    assert.deepEqual(readers, ['local/environment.ts']);
  });
});

const clock =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandom(UUID|Bytes)\b|\bsetTimeout\b/;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

/** Every way back to a file that is being visited, as `a → b → a`. */
function findCycles(): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const file of byPath.get(path)?.files ?? []) visit(file);
    trail.pop();
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path);
  return cycles;
}
