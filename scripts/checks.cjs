/** Types, lint and tests, each counted, and the one line that sums them. */
const { root, runProcess } = require('./process.cjs');

/** A check that is one program counts as one. */
function single(title, file, args) {
  return async (node) => {
    console.log(title);
    const { code } = await runProcess(node, [`${root}/node_modules/${file}`, ...args]);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  };
}

exports.types = single('Types (tsc)', 'typescript/bin/tsc', ['-p', root]);
exports.lint = single('Lint (biome)', '@biomejs/biome/bin/biome', ['check', '.']);

/** The tests count one by one; a run that breaks off without counts is one failure. */
exports.mocha = (args) => async (node) => {
  console.log('Tests (mocha)');
  const program = `${root}/node_modules/mocha/bin/mocha.js`;
  const reporter = ['--reporter', `${root}/scripts/counting-reporter.cjs`];
  const { code, written } = await runProcess(node, [program, ...reporter, ...args], {
    guarded: true,
    // Every worker, and every bot that a test starts, reads the same code.
    env: { NODE_COMPILE_CACHE: `${root}/node_modules/.cache/compiled` },
  });
  // A run that says nothing has tested nothing, whatever it ended with.
  if (!written) return { passed: 0, failed: 1, skipped: 0 };
  const counts = JSON.parse(written);
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

/** Runs all checks, whatever the ones before said, and prints the closing line. */
exports.runChecks = async (node, checks) => {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) {
    const counts = await check(node);
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  const skipped = sum.skipped ? `, ${sum.skipped} skipped` : '';
  console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
  return sum.failed ? 1 : 0;
};
