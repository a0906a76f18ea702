/** The files of src/ and what each of them imports, read from their text. */

import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';

const src = new URL('../../src/', import.meta.url);

export interface SourceFile {
  /** From src/, with slashes: `domain/days.ts`. */
  readonly path: string;
  readonly text: string;
  /** Files of src/ that it imports, from src/. */
  readonly files: readonly string[];
  /** Packages and parts of Node that it imports. */
  readonly packages: readonly string[];
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const specifiers =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

export const sourceFiles: readonly SourceFile[] = readdirSync(src, { recursive: true })
  .map((path) => String(path).split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'))
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(new URL(path, src), 'utf8');
  const names = [...text.matchAll(specifiers)].map(([, first, second]) => first ?? second ?? '');
  return {
    path,
    text,
    files: names
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(path), name)),
    packages: names.filter((name) => !name.startsWith('.')).map(packageName),
  };
}

/** `chrono-node/sv` is the package chrono-node; `node:fs/promises` is node:fs. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The room of a file: the folder under src/, or the file itself when it stands there alone. */
export function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}
