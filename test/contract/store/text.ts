import assert from 'node:assert/strict';
import fc from 'fast-check';
import { doc, fresh, type Subject } from './subject.ts';

const texts: readonly [name: string, text: string][] = [
  ['Chinese', '广东省人民政府 — 李伟 (Lǐ Wěi)'],
  ['Swedish', 'Åsa Öberg, Skånes universitetssjukhus'],
  ['emoji with joiners', '👩🏽‍⚕️🇨🇳🇸🇪'],
  ['line separators', 'one\u2028two\u2029three\r\nfour\ttab'],
  ['quotes and SQL', `'; DROP TABLE work; -- "\\" \` $.a`],
  ['text that looks like an escape', '\\ud800 \\\\udfff \\u0000'],
  ['a byte order mark and right-to-left marks', '\ufeff\u202eabc\u202c\u00ad'],
  ['decomposed letters', 'A\u030a is not Å'],
];

/** Ids a Teams id, a word key or a slip of the pen could make. */
const ids = [
  'req:1\'"',
  'å中文👍',
  '%_*[0]',
  '..',
  '.',
  '$',
  ' a',
  'A',
  'a',
  '0',
  'null',
  'x'.repeat(255),
];

export function describeText({ store }: Subject): void {
  describe('a document', () => {
    const roundTrip = async (field: Parameters<typeof doc>[1]) => {
      const pk = fresh();
      await store().commit('work', pk, [{ op: 'create', doc: doc('a', field) }]);
      return (await store().get('work', pk, 'a'))?.doc;
    };

    for (const [name, text] of texts) {
      it(`keeps ${name}, and is found by it`, async () => {
        const owner = `${fresh()} ${text}`;
        const stored = doc('a', { owner, text, words: [owner] });
        const pk = fresh();
        await store().commit('work', pk, [{ op: 'create', doc: stored }]);
        assert.deepEqual((await store().get('work', pk, 'a'))?.doc, stored);
        for (const condition of [
          ['owner', '=', owner],
          ['owner', 'in', [owner]],
          ['words', 'has', owner],
        ] as const) {
          const { rows } = await store().query('work', { where: [condition] });
          assert.deepEqual(
            rows.map((row) => row.doc),
            [stored],
          );
        }
      });
    }

    it('keeps numbers, booleans, null, lists and nesting as they are', async () => {
      const value = {
        numbers: [0, -1, 1.5, 1e21, 9007199254740991, 0.1 + 0.2, 5e-324],
        yes: true,
        no: false,
        nothing: null,
        empty: [{}, [], ''],
        deep: { a: { b: [{ c: [1, [2, [3]]] }] } },
      };
      assert.deepEqual(await roundTrip({ value }), doc('a', { value }));
    });

    it('keeps any JSON', async () => {
      const run = fc.asyncProperty(fc.json({ stringUnit: 'grapheme' }), async (text) => {
        const value = JSON.parse(text);
        assert.deepEqual((await roundTrip({ value }))?.value, value);
      });
      await fc.assert(run, { numRuns: 60 });
    });

    it('drops a field that is undefined', async () => {
      const stored = await roundTrip({ owner: undefined });
      assert.equal(stored !== undefined && 'owner' in stored, false);
    });

    it('holds half a surrogate pair as the replacement character', async () => {
      const stored = await roundTrip({ owner: 'cut \ud83d', list: ['\udc4d 👍'] });
      assert.equal(stored?.owner, 'cut \ufffd');
      assert.deepEqual(stored?.list, ['\ufffd 👍']);
    });

    it('is told apart from the ones with a similar id', async () => {
      const pk = fresh();
      const docs = ids.map((id, index) => doc(id, { index }));
      await store().commit(
        'work',
        pk,
        docs.map((each) => ({ op: 'create', doc: each })),
      );
      for (const each of docs) {
        assert.deepEqual((await store().get('work', pk, each.id))?.doc, each);
      }
    });

    it('that is not there, or could not be, is undefined', async () => {
      const pk = fresh();
      await store().commit('work', pk, [{ op: 'create', doc: doc('\ufffd') }]);
      assert.equal(await store().get('work', pk, '\ud800'), undefined);
      for (const id of ['a', '', 'a/b', '\ud800', 'x'.repeat(256)]) {
        assert.equal(await store().get('work', fresh(), id), undefined);
        assert.equal(await store().get('work', id, 'a'), undefined);
      }
    });
  });
}
