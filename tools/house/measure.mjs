/**
 * @typedef {import('../sources/read-tree.mjs').Tree} Tree
 * @typedef {{ figure: number, found?: string[] }} Figure `found`: what makes it so, to be looked at where it breaks its bound
 * @typedef {(tree: Tree) => Figure} Measure
 */

/** @param {string[]} found @returns {Figure} */
export function counted(found) {
  return { figure: found.length, found };
}
