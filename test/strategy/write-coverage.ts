/** Writes docs/strategy-coverage.md anew: `node test/strategy/write-coverage.ts`. */

import { writeFileSync } from 'node:fs';
import { coverageText } from './coverage.ts';

writeFileSync(new URL('../../docs/strategy-coverage.md', import.meta.url), coverageText());
