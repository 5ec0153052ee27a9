import type { Outline } from './outline.ts';

/** An id that no rule has yet: `billing-18`, after the table and how many rules it has, or `roaming-2` after another rule. */
export function nextRuleId(outline: Outline, tableId: string | null, like?: string): string {
  const { tables } = outline;
  // One file has one pool of ids: the version is the id of the whole, and a fact or a table has one too.
  const taken = new Set([
    outline.version,
    ...outline.facts.map(({ id }) => id),
    ...tables.flatMap(({ id, rules }) => [id, ...rules]),
  ]);
  const table = tables.find(({ id }) => id === tableId);
  const [, stem = like ?? table?.name ?? 'rule', last] = /^(.+)-(\d+)$/.exec(like ?? '') ?? [];
  let number = like === undefined ? (table?.rules.length ?? 0) + 1 : Number(last ?? 1) + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
