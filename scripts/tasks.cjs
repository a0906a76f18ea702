/** The list of tasks. Each takes the Node to run with and its arguments, and gives an exit code. */
const fs = require('node:fs');
const os = require('node:os');
const { root, runProcess } = require('./process.cjs');
const { runChecks, lint, mocha, types } = require('./checks.cjs');

/** Compiles `src` into `dist`; gives the exit code. */
async function build(node) {
  const { code } = await runProcess(node, [
    `${root}/node_modules/typescript/bin/tsc`,
    '-p',
    `${root}/tsconfig.build.json`,
  ]);
  return code;
}

async function start(node, args) {
  const failed = await build(node);
  if (failed) return failed;
  const { code } = await runProcess(node, [`${root}/dist/main.js`, ...args], { guarded: true });
  return code;
}

/**
 * Files run side by side, one for each core and never fewer than two. What drives a browser comes
 * after the rest, so that nothing else takes its time.
 */
const sideBySide = ['--parallel', '--jobs', String(Math.max(2, os.availableParallelism()))];
const onlyPlayground = ['--ignore', 'test/!(playground)/**', '--ignore', 'test/*.test.ts'];
const notPlayground = ['--ignore', 'test/long/**', '--ignore', 'test/playground/**'];
const shortChecks = (args) => [
  mocha([...sideBySide, ...notPlayground, ...args]),
  mocha([...onlyPlayground, ...args]),
];
const onlyLong = ['--ignore', 'test/!(long)/**', '--ignore', 'test/*.test.ts'];

/** mocha fails when it finds nothing to run, which is no failure while nothing takes long. */
function longChecks(args) {
  return fs.existsSync(`${root}/test/long`) ? [mocha([...onlyLong, ...args])] : [];
}

/** To add a task that is one script: `bench: script('bench/run.ts')`. */
const script = (file) => async (node, args) => {
  const { code } = await runProcess(node, [`${root}/${file}`, ...args], { guarded: true });
  return code;
};

/** Several scripts in a row; the first that fails ends it. */
const oneByOne =
  (...files) =>
  async (node, args) => {
    for (const file of files) {
      const code = await script(file)(node, args);
      if (code) return code;
    }
    return 0;
  };

exports.tasks = {
  start,
  build,
  test: (node, args) => runChecks(node, [types, lint, ...shortChecks(args)]),
  'test:all': (node, args) =>
    runChecks(node, [types, lint, ...shortChecks(args), ...longChecks(args)]),
  'test:long': (node, args) => runChecks(node, longChecks(args)),
  chaos: script('scripts/chaos.ts'),
  bench: oneByOne('bench/answer-time.ts', 'bench/dates.ts'),
  screenshots: script('scripts/screenshots.ts'),
  'index-policy': script('scripts/index-policy.ts'),
  export: script('scripts/export.ts'),
  import: script('scripts/import.ts'),
};
