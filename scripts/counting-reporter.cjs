/** Mocha's usual report on screen; the counts go to the process that started it. */
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      process.send?.({ passed: passes, failed: failures, skipped: pending });
    });
  }
};
