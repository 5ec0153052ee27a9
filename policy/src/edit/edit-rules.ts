import type { DmnModdle } from 'dmn-moddle';
import { asElement, listOf, wordOf, type XmlElement } from '../read/xml-element.ts';
import { appendTo, setPart } from '../refine/merged-elements.ts';
import { isAnything, plainLines, sameText } from './feel-text.ts';
import { nameRule } from './name-rule.ts';
import { englishColumn, type GridRow, type TableGrid } from './table-grid.ts';
import { tidy, writeName } from './write-name.ts';

export interface RulesEdit {
  readonly rules: readonly XmlElement[];
  /** Ids, in the order of the rows; those removed in the order they had. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** True where rules that stay follow one another otherwise than before. */
  readonly reordered: boolean;
}

interface Editing {
  readonly grid: TableGrid;
  readonly logic: XmlElement;
  readonly rows: readonly GridRow[];
  /** Every id of the file; those of new elements are added. */
  readonly ids: Set<string>;
  readonly moddle: DmnModdle;
}

/** Changes the rules of a table to these rows. */
export function editRules(editing: Editing): RulesEdit {
  const { grid, logic, rows } = editing;
  const before = new Map(listOf(logic, 'rule').map((rule, index) => [wordOf(rule, 'id') ?? `#${index}`, rule]));
  const shown = new Map(grid.rows.map((row) => [row.id, row]));
  const editor = new RuleEditor(editing, rows);
  const added: string[] = [];
  const changed: string[] = [];
  const rules = rows.map((row) => {
    const rule = before.get(row.id);
    const was = shown.get(row.id);
    if (rule !== undefined && was !== undefined) {
      if (editor.change(rule, was, row)) changed.push(row.id);
      return rule;
    }
    const made = editor.make(row);
    added.push(wordOf(made, 'id') ?? '');
    return made;
  });
  const kept = new Set(rules);
  const removed = [...before.values()].filter((rule) => !kept.has(rule)).map((rule) => wordOf(rule, 'id') ?? '');
  const stayed = [...before.values()].filter((rule) => kept.has(rule));
  const known = new Set(before.values());
  const reordered = rules.filter((rule) => known.has(rule)).some((rule, index) => rule !== stayed[index]);
  setPart(logic, 'rule', rules);
  return { rules, added, changed, removed, reordered };
}

class RuleEditor {
  readonly #grid: TableGrid;
  readonly #logic: XmlElement;
  readonly #ids: Set<string>;
  readonly #moddle: DmnModdle;
  /** Ids that rows bring along, so that no fresh one takes them. */
  readonly #given: ReadonlySet<string>;

  constructor({ grid, logic, ids, moddle }: Editing, rows: readonly GridRow[]) {
    this.#grid = grid;
    this.#logic = logic;
    this.#ids = ids;
    this.#moddle = moddle;
    this.#given = new Set(rows.map(({ id }) => id));
  }

  /** True if it changed anything. */
  change(rule: XmlElement, was: GridRow, row: GridRow): boolean {
    const differing = this.#grid.columns.flatMap((_, index) => (this.#isSame(was, row, index) ? [] : [index]));
    for (const index of differing) this.#writeCell(rule, row.id, index, row.cells[index] ?? '');
    const sameReason = sameText(was.reason, row.reason);
    const sameEnglish = sameText(was.english, row.english);
    if (!sameReason) setPart(rule, 'description', textOrNothing(row.reason));
    if (!sameEnglish) this.#writeEnglish(rule, row.english);
    const sameName = tidy(was.nameZh) === tidy(row.nameZh) && tidy(was.nameEn) === tidy(row.nameEn);
    if (!sameName) writeName(rule, row, this.#moddle);
    return differing.length > 0 || !sameReason || !sameEnglish || !sameName;
  }

  make(row: GridRow): XmlElement {
    const { table, columns } = this.#grid;
    const isTaken = (id: string): boolean => this.#ids.has(id) || this.#given.has(id);
    const id = row.id === '' ? nameRule(table, columns, row.cells, isTaken) : row.id;
    this.#ids.add(id);
    const rule = this.#create('dmn:DecisionRule', { id });
    if (row.reason.trim() !== '') setPart(rule, 'description', plainLines(row.reason));
    writeName(rule, row, this.#moddle);
    for (const index of columns.keys()) this.#writeCell(rule, id, index, row.cells[index] ?? '');
    const annotations = listOf(this.#logic, 'annotation').map(() => this.#annotation(''));
    setPart(rule, 'annotationEntry', annotations);
    if (row.english.trim() !== '') this.#writeEnglish(rule, row.english);
    return rule;
  }

  #isSame(was: GridRow, row: GridRow, index: number): boolean {
    const [before = '', after = ''] = [was.cells[index], row.cells[index]];
    const isInput = this.#grid.columns[index]?.kind === 'input';
    return (isInput && isAnything(before) && isAnything(after)) || sameText(before, after);
  }

  #writeCell(rule: XmlElement, ruleId: string, column: number, text: string): void {
    const inputs = this.#grid.columns.filter(({ kind }) => kind === 'input').length;
    const isInput = column < inputs;
    const list = isInput ? 'inputEntry' : 'outputEntry';
    const index = isInput ? column : column - inputs;
    while (listOf(rule, list).length <= index) {
      const name = this.#grid.columns[isInput ? listOf(rule, list).length : inputs + listOf(rule, list).length]?.name;
      appendTo(rule, list, [this.#entry(isInput, `${ruleId}-${isInput ? 'if' : 'then'}-${name ?? ''}`)]);
    }
    const cell = listOf(rule, list)[index];
    if (cell !== undefined) setPart(cell, 'text', isInput && isAnything(text) ? '-' : plainLines(text));
  }

  #entry(isInput: boolean, wanted: string): XmlElement {
    const text = isInput ? '-' : '';
    return this.#create(isInput ? 'dmn:UnaryTests' : 'dmn:LiteralExpression', { id: this.#freeId(wanted), text });
  }

  #freeId(wanted: string): string {
    const stem = wanted.replaceAll(/[^\p{L}\p{N}_.-]+/gu, '-');
    let id = stem;
    for (let number = 2; this.#ids.has(id) || this.#given.has(id); number += 1) id = `${stem}-${number}`;
    this.#ids.add(id);
    return id;
  }

  /** Annotations are matched by their place; those before it must be there. */
  #writeEnglish(rule: XmlElement, text: string): void {
    if (englishColumn(this.#logic) < 0)
      appendTo(this.#logic, 'annotation', [this.#create('dmn:RuleAnnotationClause', { name: 'English' })]);
    const index = englishColumn(this.#logic);
    while (listOf(rule, 'annotationEntry').length <= index) appendTo(rule, 'annotationEntry', [this.#annotation('')]);
    const entry = listOf(rule, 'annotationEntry')[index];
    if (entry !== undefined) setPart(entry, 'text', plainLines(text));
  }

  #annotation(text: string): XmlElement {
    return this.#create('dmn:RuleAnnotation', { text });
  }

  #create(type: string, properties: Readonly<Record<string, unknown>>): XmlElement {
    const made = asElement(this.#moddle.create(type, properties));
    if (made === null) throw new Error(`dmn-moddle makes no ${type}`);
    return made;
  }
}

function textOrNothing(text: string): string | null {
  return text.trim() === '' ? null : plainLines(text);
}
