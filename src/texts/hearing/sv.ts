/** What is said when something is meant without being named, in Swedish. */

import { formatList } from '../format.ts';

export const hearingSv = {
  noVoteWaits: 'Inget ärende i GRIP väntar på ditt svar.',
  alsoWaiting: (numbers: readonly string[]) =>
    `${formatList('sv', numbers)} väntar också på ditt svar.`,
  nothingToUndo:
    'Det finns inget utkast att ta tillbaka. En delegation ändras med egna ord, till exempel ”ändra D-2027-014 till 8 personer”.',
};
