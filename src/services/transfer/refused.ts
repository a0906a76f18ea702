/** Why a store or a file of one cannot be moved, for whoever runs the move. */
export class TransferRefused extends Error {
  constructor(reason: string, line?: number) {
    super(line === undefined ? reason : `Line ${line}: ${reason}`);
    this.name = 'TransferRefused';
  }
}
