import { onCosmos } from './cosmos-faults.ts';
import { onFile } from './embedded-faults.ts';
import { describeCells } from './play-through.ts';
import { cosmosLasting, cosmosOnce, embedded } from './store-outcomes.ts';

describeCells('Cosmos, once', cosmosOnce, (fault) => onCosmos(fault, { lasts: false }));
describeCells('Cosmos, from then on', cosmosLasting, (fault) => onCosmos(fault, { lasts: true }));
describeCells('The embedded store', embedded, onFile);
