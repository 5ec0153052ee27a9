/* Who may write a table: the module whose migrations make it, or who is named here. */
import { moduleAt } from '../reading-order/read-modules.mjs';

/**
 * @typedef {import('../sources/read-tree.mjs').Tree} Tree
 * @typedef {import('../reading-order/read-modules.mjs').Module} Module
 */

/** @type {Readonly<Record<string, { owner: string, reason: string }>>} */
const NAMED_OWNERS = {
  event: { owner: 'platform', reason: "the platform has no migrations: organisation's make its tables" },
  event_epoch: { owner: 'platform', reason: "the platform has no migrations: organisation's make its tables" },
  process_lead: { owner: 'platform', reason: "the platform has no migrations: organisation's make its tables" },
  timer: { owner: 'platform', reason: "the platform has no migrations: organisation's make its tables" },
  kysely_migration: { owner: 'platform', reason: 'Kysely makes it' },
  'pgboss.job': { owner: 'platform', reason: 'pg-boss makes it' },
  policy_version: { owner: 'policies', reason: "resolution's first migration made it before policies was a module" },
  policy_proposal: { owner: 'policies', reason: "resolution's first migration made it before policies was a module" },
};

const CREATED = /\bcreate\s+(?:unlogged\s+)?table\s+(?:if not exists\s+)?"?([\w.]+)|\bcreateTable\('(\w+)'/gi;

/**
 * @param {Tree} tree
 * @param {Module[]} modules
 * @returns {Map<string, string>} the module's name by table
 */
export function ownersOf(tree, modules) {
  const made = [...tree].flatMap(([path, text]) => {
    const owner = moduleAt(path, modules)?.name;
    if (!owner || !path.includes('/migrations/')) return [];
    return [...text.matchAll(CREATED)].map((match) => /** @type {const} */ ([match[1] ?? match[2] ?? '', owner]));
  });
  const named = Object.entries(NAMED_OWNERS).map(([table, { owner }]) => /** @type {const} */ ([table, owner]));
  return new Map([...made, ...named]);
}
