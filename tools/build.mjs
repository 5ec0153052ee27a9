/*
 * Builds what has changed: policy, queue and server are transpiled, web is bundled by Vite. Types are not looked at: they belong
 * to npm run check. A part whose inputs have the same hash as at its last build is skipped, so that a second start loses
 * no time here. Two at once in one clone: the second waits.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { hashInputs } from './build/compare-sources.mjs';
import { transpile } from './build/transpile.mjs';
import { findVite } from './dev/launch-vite.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { CannotStart, runMain } from './processes/cannot-start.mjs';
import { nameLock, waitForLock } from './processes/hold-lock.mjs';
import { reportStep, say } from './processes/report-progress.mjs';
import { runTied } from './processes/spawn-tied.mjs';

const EVERYWHERE = ['package-lock.json'];

/**
 * @typedef {'policy' | 'queue' | 'server' | 'web'} Part
 * @type {Record<Part, { inputs: string[], build: () => Promise<void> }>}
 */
const PARTS = {
  policy: { inputs: ['policy/src'], build: () => transpilePart('policy') },
  queue: { inputs: ['queue/src'], build: () => transpilePart('queue') },
  server: {
    inputs: ['server/src'],
    build: () => transpilePart('server'),
  },
  web: { inputs: ['policy/src', 'web', 'tools/build.mjs'], build: bundleWeb },
};
const ALL = /** @type {Part[]} */ (Object.keys(PARTS));

/** @param {Part[]} [parts] */
export async function buildParts(parts = ALL) {
  if (parts.every(isFresh)) return;
  const lock = await waitForLock(nameLock('build', CLONE), () => say('▸ waiting for another build here …'));
  try {
    await buildStale(parts.filter((part) => !isFresh(part)));
  } finally {
    await lock.release();
  }
}

/**
 * Policy first: web takes it in. The others side by side, Vite in a process of its own.
 * @param {Part[]} parts
 */
async function buildStale(parts) {
  if (parts.includes('policy')) await buildPart('policy');
  const results = await Promise.allSettled(parts.filter((part) => part !== 'policy').map(buildPart));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** @param {Part} part */
async function buildPart(part) {
  const hash = hashPart(part);
  rmSync(stampOf(part), { force: true });
  await reportStep(`building ${part}`, PARTS[part].build);
  mkdirSync(join(CLONE, part, 'dist'), { recursive: true });
  writeFileSync(stampOf(part), hash);
}

/** @param {Part} part */
function isFresh(part) {
  return existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === hashPart(part);
}

/** @param {Part} part */
function stampOf(part) {
  return join(CLONE, part, 'dist/.built-from');
}

/** @param {Part} part */
function hashPart(part) {
  return hashInputs(CLONE, [...EVERYWHERE, ...PARTS[part].inputs]);
}

/** @param {'policy' | 'queue' | 'server'} part */
async function transpilePart(part) {
  await transpile(join(CLONE, part, 'src'), join(CLONE, part, 'dist'));
}

async function bundleWeb() {
  const words = ['build', '--logLevel', 'warn', '--clearScreen', 'false'];
  // A test that builds has NODE_ENV=test, by which React and antd would be those for developers: slower, and every dialog
  // called by the same id.
  const env = { ...process.env, NODE_ENV: 'production' };
  await runTool('web', findVite(), words, { cwd: join(CLONE, 'web'), env });
}

/** @param {Part} part @param {string} program @param {string[]} args @param {import('node:child_process').SpawnOptions & { signal?: never }} options */
async function runTool(part, program, args, options) {
  const { code, output: coloured } = await runTied(process.execPath, [program, ...args], options);
  const output = stripVTControlCharacters(coloured).trim();
  if (code !== 0) throw new CannotStart(`Building ${part} failed:\n${output}`, 'Correct the sources above.');
  if (output) say(output);
}

/** @param {string[]} names */
async function main(names) {
  const unknown = names.find((name) => !ALL.includes(/** @type {Part} */ (name)));
  if (unknown) throw new CannotStart(`There is no part "${unknown}".`, `Parts: ${ALL.join(', ')}`);
  await ensurePackages();
  await buildParts(names.length > 0 ? /** @type {Part[]} */ (names) : ALL);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(() => main(process.argv.slice(2)));
