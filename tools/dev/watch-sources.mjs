/*
 * Says when something below folders has changed; what an editor writes in one go is one change. Each folder is watched by
 * itself: on Linux Node 20 loses sight of a file, watching recursively, once an editor has put another in its place.
 */
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

const QUIET_MS = 30;

/**
 * @param {string[]} roots
 * @param {() => void} changed
 * @returns {() => void} ends it
 */
export function watchSources(roots, changed) {
  /** @type {Map<string, import('node:fs').FSWatcher>} */
  const watchers = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  const watchNew = () => {
    for (const folder of roots.flatMap(listFolders)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, note);
      watchers.set(folder, watcher);
      watcher.once('error', () => forget(folder));
    }
  };
  /** @param {string} folder */
  const forget = (folder) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const note = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const folders = new Set(roots.flatMap(listFolders));
      for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder);
      watchNew();
      changed();
    }, QUIET_MS);
  };
  watchNew();
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** @param {string} folder @returns {string[]} itself and all below; nothing where a checkout took it away meanwhile */
function listFolders(folder) {
  if (!existsSync(folder)) return [];
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...below.flatMap(({ name }) => listFolders(join(folder, name)))];
}
