import { posix } from 'node:path';
import { counted } from './measure.mjs';

/** As many files as a reader takes in at a glance. */
const MOST_FILES = 25;

/** @type {import('./measure.mjs').Measure} */
export function flatFolders(tree) {
  /** @type {Map<string, number>} */
  const files = new Map();
  for (const path of tree.keys()) {
    const folder = posix.dirname(path);
    files.set(folder, (files.get(folder) ?? 0) + 1);
  }
  const flat = [...files].filter(([, count]) => count > MOST_FILES);
  return counted(flat.map(([folder, count]) => `${folder}: ${count} files`));
}
