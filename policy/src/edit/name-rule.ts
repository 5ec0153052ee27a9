import { cutText } from '../cut-text.ts';
import type { GridColumn } from './table-grid.ts';

const LONGEST = 60;

/** XML allows only such ids. */
export function isRuleId(text: string): boolean {
  return text.length <= 200 && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text);
}

/**
 * An id for a new rule that tells a reader what it is about: the type of the case, if it names one, and the disposition;
 * with a number where that is taken.
 */
export function nameRule(
  table: string,
  columns: readonly GridColumn[],
  cells: readonly string[],
  isTaken: (id: string) => boolean,
): string {
  const valueOf = (kind: GridColumn['kind'], name: string): string | null => {
    const index = columns.findIndex((column) => column.kind === kind && column.name === name);
    return /^"([^"\\]+)"$/u.exec((cells[index] ?? '').trim())?.[1] ?? null;
  };
  const parts = [valueOf('input', 'type') ?? table, valueOf('output', 'disposition') ?? 'rule'];
  const stem = toId(parts.join('-'));
  let id = stem;
  for (let number = 2; isTaken(id); number += 1) id = `${stem}-${number}`;
  return id;
}

function toId(text: string): string {
  const plain = cutText(
    text
      .normalize('NFKC')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, ''),
    LONGEST,
  );
  return isRuleId(plain) ? plain : `rule-${plain}`;
}
