import type { GridColumn, TableGrid } from '@jieyi/policy';

/** A column of the sheet: the rule's id, a column of the table, its name in a language, or one of the two texts that say why. */
export type SheetColumn =
  | { readonly kind: 'id' | 'nameZh' | 'nameEn' | 'reason' | 'english'; readonly key: string }
  | { readonly kind: 'cell'; readonly key: string; readonly index: number; readonly column: GridColumn };

const RULE_OF = 'rule of ';

/**
 * The columns of a table's sheet in the order in which they are written. The keys stand in its second row, so that columns
 * are found wherever they are moved: `rule of gate`, `name zh`, `if type`, `then disposition`, `reason`, `English`.
 */
export function sheetColumns(grid: TableGrid): SheetColumn[] {
  const seen = new Map<string, number>();
  const cells = grid.columns.map((column, index) => {
    const key = `${column.kind === 'input' ? 'if' : 'then'} ${column.name}`.trim();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { kind: 'cell' as const, key: count === 1 ? key : `${key} (${count})`, index, column };
  });
  return [
    { kind: 'id', key: RULE_OF + tidy(grid.table) },
    { kind: 'nameZh', key: 'name zh' },
    { kind: 'nameEn', key: 'name en' },
    ...cells,
    { kind: 'reason', key: 'reason' },
    { kind: 'english', key: 'English' },
  ];
}

/** Files exported before rules had names lack these columns: then names stay as they are. */
export function mayLack({ kind }: SheetColumn): boolean {
  return kind === 'nameZh' || kind === 'nameEn';
}

/** The table whose rules a column lists; null for every other text. */
export function tableOfKey(text: string): string | null {
  const key = tidy(text);
  return key.startsWith(RULE_OF) ? key.slice(RULE_OF.length) : null;
}

export function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
