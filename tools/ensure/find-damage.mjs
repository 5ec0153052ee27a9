/*
 * What was installed is remembered file by file, so that a folder that lost some (a disk that was full, a copy that was
 * interrupted, a cleaner) is known before anything fails for it. A folder in which nothing was made or removed has the
 * time it had, so a look costs some thousandths of a second.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tools keep their own things there, and change them. */
const OTHERS = new Set(['.vite', '.vite-temp', '.cache', '.jieyi']);
const KEPT = '.jieyi';
/** When something was last made or removed in each folder. */
const TIMES = 'times.json';
/** The files of each folder, and how long they are. */
const FILES = 'files.json';

/** @param {string} modules the folder node_modules, just installed */
export function rememberFiles(modules) {
  /** @type {Record<string, Record<string, number>>} */
  const files = {};
  for (const folder of listFolders(modules)) files[folder] = measureFiles(join(modules, folder));
  write(modules, FILES, files);
  write(modules, TIMES, readTimes(modules, Object.keys(files)));
}

/**
 * @param {string} modules
 * @returns {string | undefined} what is missing, in words; nothing where all is there, or nothing is remembered
 */
export function findDamage(modules) {
  const times = read(modules, TIMES);
  if (!times) return undefined;
  if (Object.entries(times).every(([folder, time]) => timeOf(join(modules, folder)) === time)) return undefined;
  /** @type {Record<string, Record<string, number>>} */
  const files = read(modules, FILES) ?? {};
  const damaged = Object.entries(files).flatMap(([folder, wanted]) => compare(modules, folder, wanted));
  const [first] = damaged;
  if (first) return damaged.length === 1 ? first : `${first}, and ${damaged.length - 1} more`;
  write(modules, TIMES, readTimes(modules, Object.keys(files)));
  return undefined;
}

/** @param {string} modules */
export function remembersFiles(modules) {
  return existsSync(join(modules, KEPT, TIMES));
}

/** @param {string} modules @param {string} folder @param {Record<string, number>} wanted */
function compare(modules, folder, wanted) {
  return Object.entries(wanted).flatMap(([name, size]) => {
    const path = join(folder, name);
    const is = statSync(join(modules, path), { throwIfNoEntry: false });
    if (!is) return [`node_modules/${path} is missing`];
    return is.size === size ? [] : [`node_modules/${path} is not whole`];
  });
}

/** @param {string} modules @param {string} [folder] @returns {string[]} relative, the first one empty */
function listFolders(modules, folder = '') {
  const entries = readdirSync(join(modules, folder), { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory() && !(folder === '' && OTHERS.has(entry.name)));
  return [folder, ...below.flatMap(({ name }) => listFolders(modules, join(folder, name)))];
}

/** @param {string} folder @returns {Record<string, number>} */
function measureFiles(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, statSync(join(folder, name)).size]));
}

/**
 * Not of the outermost, in which tools make their own folders: a package that is gone from it is missed by its own.
 * @param {string} modules @param {string[]} folders
 */
function readTimes(modules, folders) {
  return Object.fromEntries(folders.filter(Boolean).map((folder) => [folder, timeOf(join(modules, folder))]));
}

/** @param {string} folder */
function timeOf(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} modules @param {string} name */
function read(modules, name) {
  try {
    return JSON.parse(readFileSync(join(modules, KEPT, name), 'utf8'));
  } catch {
    return undefined; // never written, or by something that was interrupted: then it is written anew
  }
}

/** @param {string} modules @param {string} name @param {object} what */
function write(modules, name, what) {
  mkdirSync(join(modules, KEPT), { recursive: true });
  const draft = join(modules, KEPT, `${name}.${process.pid}`);
  writeFileSync(draft, JSON.stringify(what));
  renameSync(draft, join(modules, KEPT, name));
}
