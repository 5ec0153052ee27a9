/* Says when something below folders has changed; what an editor writes in one go is one change. */
import { watch } from 'node:fs';

const QUIET_MS = 30;

/**
 * @param {string[]} folders
 * @param {() => void} changed
 * @returns {() => void} ends it
 */
export function watchSources(folders, changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  const note = () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, QUIET_MS);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, note));
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
