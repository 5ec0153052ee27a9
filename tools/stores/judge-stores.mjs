import { moduleAt, readModules } from '../reading-order/read-modules.mjs';
import { isTest } from '../sources/read-tree.mjs';
import { findSql } from './find-sql.mjs';
import { findWrites } from './find-writes.mjs';
import { ownersOf } from './owners.mjs';

/**
 * @typedef {import('../sources/read-tree.mjs').Tree} Tree
 * @typedef {{ sqlOutsideStores: readonly string[], foreignWrites: readonly string[] }} Allowances
 */

const PLATFORM = 'server/src/platform/';
/** The operator's BOSS, made up: it stands for a system of its own, with a schema and connections that are not ours. */
const SIMULATED_BOSS = 'server/src/foundation/billing/adapters/';

/**
 * Only a module's stores and migrations speak SQL, and only its owner writes a table. A migration may fill what it
 * changes.
 * @param {Tree} tree
 * @param {Allowances} allowances
 * @returns {string[]} faults
 */
export function judgeStores(tree, allowances) {
  const files = [...tree].filter(([path]) => isJudged(path));
  return [
    ...compare(findSqlOutsideStores(files), allowances.sqlOutsideStores, 'speaks SQL outside a store'),
    ...compare(findForeignWrites(files, tree), allowances.foreignWrites, 'is a table of another module'),
  ];
}

/** @param {string} path */
function isJudged(path) {
  return path.startsWith('server/src/') && path.endsWith('.ts') && !isTest(path) && !path.includes('/migrations/');
}

/** @typedef {{ what: string, place: string, detail: string }} Found `what` as an allowance names it */

/** @param {[string, string][]} files @returns {Found[]} */
function findSqlOutsideStores(files) {
  const judged = files.filter(
    ([path]) => !path.endsWith('store.ts') && !path.startsWith(PLATFORM) && !path.startsWith(SIMULATED_BOSS),
  );
  return judged.flatMap(([path, text]) => {
    const line = findSql(text);
    return line === undefined ? [] : [{ what: path, place: `${path}:${line}`, detail: '' }];
  });
}

/** @param {[string, string][]} files @param {Tree} tree @returns {Found[]} */
function findForeignWrites(files, tree) {
  const modules = readModules(tree);
  const owners = ownersOf(tree, modules);
  const judged = files.filter(([path]) => !path.startsWith(SIMULATED_BOSS));
  return judged.flatMap(([path, text]) => {
    const writer = path.startsWith(PLATFORM) ? 'platform' : moduleAt(path, modules)?.name;
    const foreign = findWrites(text).filter(({ table }) => owners.get(table) !== writer);
    return foreign.map(({ table, line }) => ({
      what: `${path} ${table}`,
      place: `${path}:${line}`,
      detail: `${table}, ${owners.get(table) ?? 'nobody'}'s: `,
    }));
  });
}

/**
 * @param {Found[]} found
 * @param {readonly string[]} allowed
 * @param {string} fault
 */
function compare(found, allowed, fault) {
  const kept = new Set(found.map(({ what }) => what));
  return [
    ...found.filter(({ what }) => !allowed.includes(what)).map(({ place, detail }) => `${place}  ${detail}${fault}`),
    ...allowed
      .filter((what) => !kept.has(what))
      .map((what) => `${what}  is mended: take it off tools/stores/allowances.mjs`),
  ];
}
