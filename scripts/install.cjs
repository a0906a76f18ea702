/** Installs the packages when they are missing or others than package-lock.json says. */
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { root, runProcess } = require('./process.cjs');

const lockFile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.installed');

/** Throws a sentence for the reader when the packages cannot be installed. */
exports.ensureInstalled = async () => {
  const stamp = currentStamp();
  if (read(stampFile) === stamp) return;
  if (!isComplete()) await install();
  fs.writeFileSync(stampFile, stamp);
};

function currentStamp() {
  const lock = crypto.createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

async function install() {
  console.log('Installing the packages that package-lock.json lists (npm ci); a minute or two.');
  const args = ['ci', '--include=dev', '--include=optional', '--no-progress'];
  const own = process.env.npm_execpath;
  const { code } = own?.endsWith('npm-cli.js')
    ? await runProcess(process.execPath, [own, ...args])
    : await runProcess('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`npm ci ended with ${code}, so nothing was started.`);
}

/**
 * Someone else may just have run `npm ci`. npm notes what it installed in a lock file of its own;
 * each package for this platform must stand there in the version of ours.
 */
function isComplete() {
  const noted = read(path.join(modules, '.package-lock.json'));
  if (!noted) return false;
  const installed = JSON.parse(noted).packages;
  const wanted = Object.entries(JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages);
  return wanted.every(
    ([place, { version, ...rest }]) =>
      place === '' || installed[place]?.version === version || !isForThisPlatform(rest),
  );
}

/** Which C library a package is for cannot be told cheaply, so one that names it is not asked for. */
function isForThisPlatform({ os, cpu, libc }) {
  if (libc) return false;
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
