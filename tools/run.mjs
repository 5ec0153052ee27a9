/*
 * node tools/run.mjs FILE [arguments]: installs and builds what FILE needs, then runs it in this process. Its stdout is
 * FILE's alone.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildParts } from './build.mjs';
import { CLONE, ensurePackages } from './ensure.mjs';
import { CannotStart, runMain } from './processes/cannot-start.mjs';

/** @param {string | undefined} file */
async function prepare(file) {
  if (!file) throw new CannotStart('Usage: node tools/run.mjs FILE [arguments]');
  await ensurePackages();
  await buildParts(partsFor(file));
}

/** An engine's command needs that engine alone. @param {string} file @returns {('policy' | 'queue' | 'server')[]} */
function partsFor(file) {
  if (file.startsWith('policy/')) return ['policy'];
  return file.startsWith('queue/') ? ['queue'] : ['policy', 'queue', 'server'];
}

const [node, , file, ...args] = process.argv;
await runMain(() => prepare(file));
if (file && process.exitCode === 0) {
  const program = resolve(CLONE, file);
  process.argv = [/** @type {string} */ (node), program, ...args];
  await import(pathToFileURL(program).href);
}
