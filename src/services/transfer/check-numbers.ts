/** Whether each number of a copy is borne once, and none lies beyond what its counter has given. */

import type { FilePartition } from './read-lines.ts';
import { TransferRefused } from './refused.ts';

interface Borne {
  readonly line: number;
  readonly pk: string;
}

/** Takes in the partitions as they go by. */
export class NumberCheck {
  private readonly borne = new Map<string, Borne>();
  private readonly lastGiven = new Map<string, number>();

  /** @throws TransferRefused when a number comes a second time */
  add({ pk, entries }: FilePartition): void {
    for (const { line, facts } of entries) {
      if (facts.lastGiven !== undefined) {
        this.lastGiven.set(pk.slice('num:'.length), facts.lastGiven);
      }
      if (facts.number === undefined) continue;
      const other = this.borne.get(facts.number);
      if (other) {
        const reason = `${facts.number} is borne by ${other.pk} (line ${other.line}) already`;
        throw new TransferRefused(reason, line);
      }
      this.borne.set(facts.number, { line, pk });
    }
  }

  /** @throws TransferRefused when a counter would give a number again */
  end(): void {
    for (const [number, { line }] of this.borne) {
      const cut = number.lastIndexOf('-');
      const series = number.slice(0, cut);
      const last = this.lastGiven.get(series) ?? 0;
      if (Number(number.slice(cut + 1)) <= last) continue;
      throw new TransferRefused(
        `the counter of ${series} stands at ${last}, so it would give ${number} again`,
        line,
      );
    }
  }
}
