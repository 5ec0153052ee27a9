import { type Element, textOf, wordOf } from '../document/element.ts';
import { readEnglish } from '../document/english.ts';
import { factOf } from '../document/make-rule.ts';
import type { Place } from './grid-events.ts';
import type { SheetCell, SheetRoot, SheetRow } from './services.ts';

/** Nothing while no table is shown. */
type Shown = SheetRoot | undefined;

/** What stands at an element of the table; null where it is none of a rule. */
export function findPlace(sheet: Shown, elementId: string): Place | null {
  const [, rule, part] = /^(.*):(rule|zh|en)$/.exec(elementId) ?? [];
  const row = sheet?.rows.find(({ id, cells }) => id === rule || cells.some((cell) => cell.id === elementId));
  if (!row) return null;
  if (part === 'rule') return { rule: row.id, column: null, kind: 'rule', text: '' };
  if (part) return { rule: row.id, column: part, kind: 'reason', text: reasonOf(row.businessObject, part) };
  const at = row.cells.findIndex((cell) => cell.id === elementId);
  const column = sheet?.cols[at]?.businessObject;
  const text = String(row.cells[at]?.businessObject.get('text') ?? '');
  if (!column) return null;
  return column.$type === 'dmn:InputClause'
    ? { rule: row.id, column: factOf(column), kind: 'input', text }
    : { rule: row.id, column: wordOf(column, 'name'), kind: 'output', text };
}

export function findRow(sheet: Shown, rule: string): SheetRow | null {
  return sheet?.rows.find(({ id }) => id === rule) ?? null;
}

/** @param column a fact, or the name of an output */
export function findCell(sheet: Shown, rule: string, column: string): SheetCell | null {
  const at = sheet?.cols.findIndex(({ businessObject }) => factOrName(businessObject) === column);
  return at === undefined ? null : (findRow(sheet, rule)?.cells[at] ?? null);
}

export function firstColumn(sheet: Shown): string | null {
  const [first] = sheet?.cols ?? [];
  return first ? factOrName(first.businessObject) : null;
}

function factOrName(column: Element): string {
  return column.$type === 'dmn:InputClause' ? factOf(column) : (wordOf(column, 'name') ?? '');
}

function reasonOf(rule: Element, language: string): string {
  return language === 'en' ? readEnglish(rule) : textOf(rule, 'description');
}
