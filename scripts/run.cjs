/**
 * The door to every task: `node scripts/run.cjs start|test|…`. Runs on Node 18 or later and on a
 * fresh clone: it installs what is missing, picks a Node that can run the project, then the task.
 */
const { ensureInstalled } = require('./install.cjs');
const { findNode } = require('./node-binary.cjs');
const { tasks } = require('./tasks.cjs');

async function main([name, ...args]) {
  const task = Object.hasOwn(tasks, name ?? '') ? tasks[name] : undefined;
  if (!task) throw new Error(`Say which task: ${Object.keys(tasks).join(', ')}.`);
  await ensureInstalled();
  return await task(findNode(), args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
