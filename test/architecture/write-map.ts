/** Writes the README's map anew from the import table: `node test/architecture/write-map.ts`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { mapText, markers } from './import-table.ts';

const file = new URL('../../README.md', import.meta.url);
const readme = readFileSync(file, 'utf8');
const [before, rest = ''] = readme.split(`${markers.begin}\n`);
const [, after] = rest.split(markers.end);
if (after === undefined) throw new Error(`README.md lacks ${markers.begin} or ${markers.end}`);
writeFileSync(file, `${before}${markers.begin}\n${mapText()}${markers.end}${after}`);
