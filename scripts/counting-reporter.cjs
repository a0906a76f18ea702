/** Mocha's usual report on screen; the counts go to checks.cjs, which reads file descriptor 3. */
const { writeSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      writeSync(3, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
