/*
 * Installs the packages when package-lock.json asks for others than are there. Imports nothing but Node and its
 * neighbours: it runs before anything is installed. Two at once in one clone: the second waits.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDamage, rememberFiles, remembersFiles } from './ensure/find-damage.mjs';
import { CannotStart, runMain } from './processes/cannot-start.mjs';
import { nameLock, waitForLock } from './processes/hold-lock.mjs';
import { reportStep, say } from './processes/report-progress.mjs';
import { runTied } from './processes/spawn-tied.mjs';

export const CLONE = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const MODULES = join(CLONE, 'node_modules');
const STAMP = join(MODULES, '.installed-for');

export async function ensurePackages() {
  checkNode();
  if (isWhole()) return;
  const lock = await waitForLock(nameLock('install', CLONE), () => say('▸ waiting for another installation here …'));
  try {
    if (isWhole()) return;
    const damage = findDamage(MODULES);
    if (damage && isInstalled()) say(`▸ the installation is damaged (${damage}): it is repaired`);
    if (isInstalled() ? damage : !matchesInstalled()) await reportStep('installing packages (npm ci)', install);
    mkdirSync(dirname(STAMP), { recursive: true });
    rememberFiles(MODULES);
    // Last: what was interrupted before has not been installed.
    writeFileSync(STAMP, readWanted());
  } finally {
    await lock.release();
  }
}

function checkNode() {
  const { engines } = readJson('package.json');
  const [, major = 0, minor = 0] = /** @type {string} */ (engines.node).match(/(\d+)\.(\d+)/)?.map(Number) ?? [];
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new CannotStart(
    `Node ${process.versions.node} is too old: Jieyi needs Node ${major}.${minor} or newer.`,
    'Install a current Node from https://nodejs.org, then run the same command again.',
  );
}

function isWhole() {
  return isInstalled() && remembersFiles(MODULES) && findDamage(MODULES) === undefined;
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === readWanted();
}

/** What node_modules must be made for. The platform counts: a folder copied from another machine has other binaries. */
function readWanted() {
  const hash = createHash('sha256')
    .update(readFileSync(join(CLONE, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform} ${process.arch}`;
}

/**
 * After `npm install` by hand everything is there, only without our stamp. npm keeps a list of what it has installed.
 */
function matchesInstalled() {
  if (!existsSync(join(CLONE, 'node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return (
    Object.keys(installed).every((path) => path in wanted || !isPackage(path)) &&
    Object.keys(wanted)
      .filter(isPackage)
      .every((path) => isSame(wanted[path], installed[path]))
  );
}

/** Not a workspace. @param {string} path */
function isPackage(path) {
  return path.includes('node_modules/');
}

/** @param {any} wanted @param {any} installed */
function isSame(wanted, installed) {
  if (!installed) return Boolean(wanted.optional || wanted.devOptional);
  return wanted.version === installed.version && wanted.integrity === installed.integrity;
}

async function install() {
  // Development packages are needed to build, whatever NODE_ENV or the user's npm settings leave out.
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm(options);
  if (code === 0) return;
  throw new CannotStart(`npm ci failed:\n${output.trim()}`, remedyFor(output));
}

/** @param {string[]} args @param {string} [folder] */
export function runNpm(args, folder = CLONE) {
  const [npm, ...first] = findNpm();
  // Asked politely npm takes seconds to end, while the next start would be at work in the same folder.
  return runTied(npm, [...first, ...args], { cwd: folder, deathSignal: 'SIGKILL' });
}

/** The npm that runs us, if one does. @returns {[string, ...string[]]} */
export function findNpm() {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
}

/** @param {string} output */
export function remedyFor(output) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|E40[37]|CERT/.test(output))
    return 'npm cannot reach its registry. Check the network, the proxy (npm config get proxy) and the registry (npm config get registry), then run the same command again; what is loaded already is kept.';
  if (/ENOSPC|No space left/.test(output)) return 'The disk is full: about 1 GB is needed.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return `Make ${CLONE} writable for this user (was it set up by another one, or as root?).`;
  if (/EUSAGE|in sync/.test(output))
    return 'package.json and package-lock.json disagree: run npm install and commit the lock.';
  return 'Put that right, then run the same command again.';
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(join(CLONE, path), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(ensurePackages);
