import { append, type Element, insert, listOf, type Make, textOf } from './element.ts';

/** The annotation column that holds the English reason. */
const ENGLISH = 'English';

function columnOf(table: Element | null): number {
  return listOf(table, 'annotation').findIndex((one) => textOf(one, 'name') === ENGLISH);
}

export function readEnglish(rule: Element): string {
  const column = columnOf(rule.$parent ?? null);
  return column < 0 ? '' : textOf(listOf(rule, 'annotationEntry')[column] ?? null, 'text');
}

/** Other annotation columns stay as they are; a table without this one gets it. */
export function writeEnglish(rule: Element, text: string, make: Make): void {
  const table = rule.$parent;
  if (!table) return;
  if (columnOf(table) < 0) append(table, 'annotation', make('dmn:RuleAnnotationClause', { name: ENGLISH }));
  const column = columnOf(table);
  while (listOf(rule, 'annotationEntry').length <= column)
    append(rule, 'annotationEntry', make('dmn:RuleAnnotation', { text: '' }));
  const entries = listOf(rule, 'annotationEntry').filter((_, at) => at !== column);
  rule.set('annotationEntry', entries);
  insert(rule, 'annotationEntry', column, make('dmn:RuleAnnotation', { text }));
}
