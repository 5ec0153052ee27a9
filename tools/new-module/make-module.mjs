import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTree } from '../sources/read-tree.mjs';
import { planModule } from './plan-module.mjs';
import { readWish } from './read-wish.mjs';

/** What a plan is made from. */
export const PLANNED_FROM = ['server/src', 'web/src', 'tools/new-module/template', 'GLOSSARY.md'];

/**
 * @param {string} root
 * @param {Partial<import('./read-wish.mjs').Wish>} wanted
 * @returns {string[]} what was done, a line each
 */
export function makeModule(root, wanted) {
  const tree = readTree(root, PLANNED_FROM);
  const wish = readWish(wanted, tree);
  const { own, shared } = planModule(tree, wish);
  for (const [path, text] of [...own, ...shared]) write(join(root, path), text);
  format(root, [...own.keys()]);
  return [
    ...[...own.keys()].map((path) => `made     ${path}`),
    ...[...shared.keys()].map((path) => `changed  ${path}`),
    `${shared.size} shared places. To write: its README, its row in GLOSSARY.md, its texts in both languages.`,
  ];
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Lines break where the length of a name makes them. @param {string} root @param {string[]} paths */
function format(root, paths) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const sources = paths.filter((path) => /\.tsx?$/.test(path));
  execFileSync(process.execPath, [biome, 'format', '--write', '--log-level=error', ...sources], { cwd: root });
}
