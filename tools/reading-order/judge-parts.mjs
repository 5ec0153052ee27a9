import { isTest } from '../sources/read-tree.mjs';

/**
 * policy, queue, server and web know each other only by package name or through what is generated.
 * @param {string} file
 * @param {string} target the imported file
 * @returns {string | undefined} what is wrong
 */
export function judgeParts(file, target) {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === to || (isTest(file) && to === 'tools')) return undefined;
  return `${from} must not reach into ${to} (${target})`;
}

/** @param {string} path */
function partOf(path) {
  return path.split('/')[0] ?? '';
}
