import type { Outline } from './outline.ts';

/** An id that no rule has yet: `billing-18`, after the table's name and how many rules it has. */
export function nextRuleId({ tables }: Outline, tableId: string | null, like?: string): string {
  const taken = new Set(tables.flatMap(({ rules }) => rules));
  const table = tables.find(({ id }) => id === tableId);
  const stem = like?.replace(/-\d+$/, '') ?? table?.name ?? 'rule';
  let number = like ? 2 : (table?.rules.length ?? 0) + 1;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
