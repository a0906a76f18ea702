import type { Place } from '../../strategy/places.ts';
import type { Span } from '../fold.ts';
import { byKey, readingOf } from './names.ts';
import type { PlaceFinding } from './reading.ts';

const chinese = /\p{Script=Han}+/gu;

const byChineseName = indexByChineseName();

/** Finds places in Chinese characters, the longest name first, with the 省 or 市 that may follow. */
export function* findChinese(text: string): Generator<PlaceFinding> {
  for (const run of text.matchAll(chinese)) {
    let index = 0;
    while (index < run[0].length) {
      const name = [4, 3, 2]
        .map((length) => run[0].slice(index, index + length))
        .find((part) => byChineseName.has(part));
      const places = byChineseName.get(name ?? '');
      if (!name || !places) {
        index += 1;
        continue;
      }
      const suffix =
        /^(?:特别行政区|自治区|自治州|省|市)?/u.exec(run[0].slice(index + name.length))?.[0] ?? '';
      const at: Span = [run.index + index, run.index + index + name.length + suffix.length];
      yield { ...readingOf(places), text: text.slice(...at), at };
      index += name.length + suffix.length;
    }
  }
}

function indexByChineseName(): ReadonlyMap<string, readonly Place[]> {
  return new Map([...byKey].filter(([key]) => /^\p{Script=Han}+$/u.test(key)));
}
