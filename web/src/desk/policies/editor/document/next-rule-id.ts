import type { Outline } from './outline.ts';

/** An id that no rule has yet: `billing-18`, after the table and how many rules it has, or `roaming-2` after another rule. */
export function nextRuleId({ tables }: Outline, tableId: string | null, like?: string): string {
  const taken = new Set(tables.flatMap(({ rules }) => rules));
  const table = tables.find(({ id }) => id === tableId);
  const [, stem = like ?? table?.name ?? 'rule', last] = /^(.+)-(\d+)$/.exec(like ?? '') ?? [];
  let number = like === undefined ? (table?.rules.length ?? 0) + 1 : Number(last ?? 1) + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
