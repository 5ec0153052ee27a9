import type { Element, Make } from '../document/element.ts';
import { isElement, listOf } from '../document/element.ts';
import { jieyiPackage } from '../document/jieyi-package.ts';
import { makeRule, readRule, type RuleCells } from '../document/make-rule.ts';
import type { Words } from '../document/outline.ts';
import { findCell, findPlace, findRow, firstColumn } from './find-place.ts';
import type { GridEvents, Place } from './grid-events.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { type GridWords, type Look, type Marks, noMarks, noWords } from './look.ts';
import type { Services, SheetRoot, SheetRow } from './services.ts';
import { PolicyManager } from './table-editor.ts';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly readOnly: boolean;
  readonly events: GridEvents;
}

/** The table on the page: dmn-js behind the few things the editor wants of it. */
export class Grid {
  readonly #manager: PolicyManager;
  readonly #look: Look;
  readonly #events: GridEvents;
  #services: Services | null = null;
  #selectedId: string | null = null;

  constructor({ container, readOnly, events }: GridOptions) {
    this.#look = { readOnly, asWritten: false, round: 0, words: noWords, marks: noMarks };
    this.#events = events;
    this.#manager = new PolicyManager({
      container,
      moddleExtensions: { jieyi: jieyiPackage },
      common: { look: this.#look, debounceInput: false },
    });
  }

  /** Shows a file, at the table with this id or the first. Throws what dmn-js says where it cannot be read. */
  async load(xml: string, tableId: string | null): Promise<void> {
    await this.#manager.importXML(xml, { open: false });
    await this.show(tableId);
  }

  async show(tableId: string | null): Promise<void> {
    const views = this.#manager.getViews();
    const view = views.find(({ id }) => id === tableId) ?? views[0];
    if (!view) return;
    await this.#manager.open(view);
    this.#follow();
    this.#selectedId = null;
    this.#events.selected(null);
  }

  get definitions(): Element | null {
    return this.#manager.getDefinitions() ?? null;
  }

  async xml(): Promise<string> {
    const { xml } = await this.#manager.saveXML({ format: true });
    return xml;
  }

  /** Listens to the table once it is there: dmn-js makes it when it is first shown. */
  #follow(): void {
    const services: Services | undefined = this.#manager.getActiveViewer();
    if (!services || this.#services) return;
    this.#services = services;
    const bus = services.get('eventBus');
    bus.on('commandStack.changed', ({ trigger }) => trigger === 'clear' || this.#events.changed());
    bus.on('cellSelection.changed', ({ elementId, selection }) => this.#selected(elementId, selection));
    bus.on('row.menu', ({ row, x, y }) => this.#menu(row, Number(x), Number(y)));
    bus.on('cell.contextmenu', ({ id, event }) => this.#contextMenu(String(id), event));
    bus.on('row.wanted', ({ index }) => this.#events.ruleWanted(Number(index)));
    listenForKeys(services, this.#look.readOnly, this.#events);
  }

  #selected(elementId: unknown, selection: unknown): void {
    const isOn = typeof selection === 'object' && selection !== null && 'selected' in selection && selection.selected;
    if (typeof elementId !== 'string' || !isOn) return;
    this.#selectedId = elementId;
    this.#events.selected(this.place());
  }

  /** What is selected, as it stands now. */
  place(): Place | null {
    return this.#selectedId === null ? null : this.#placeOf(this.#selectedId);
  }

  get #sheet(): SheetRoot | undefined {
    return this.#services?.get('sheet').getRoot();
  }

  #placeOf(elementId: string): Place | null {
    return findPlace(this.#sheet, elementId);
  }

  #row(rule: string): SheetRow | null {
    return findRow(this.#sheet, rule);
  }

  #menu(row: unknown, x: number, y: number): void {
    if (typeof row === 'object' && row !== null && 'id' in row) this.#events.menu(String(row.id), { x, y });
  }

  #contextMenu(elementId: string, event: unknown): void {
    const place = this.#placeOf(elementId);
    if (!place || this.#look.readOnly || !(event instanceof MouseEvent)) return;
    event.preventDefault();
    this.#events.menu(place.rule, { x: event.clientX, y: event.clientY });
  }

  get #make(): Make {
    return (kind, properties) => {
      const made = this.#services?.get('moddle').create(kind, properties);
      if (!isElement(made)) throw new Error(`cannot make ${kind}`);
      return made;
    };
  }

  /** Changes that are more than a cell or a row: made in the file, which is then shown anew. */
  async change(work: (definitions: Element, make: Make) => void, tableId: string | null): Promise<void> {
    const definitions = this.definitions;
    if (!definitions) return;
    work(definitions, this.#make);
    await this.load(await this.xml(), tableId);
    this.#events.changed();
  }

  addRule(cells: RuleCells, index: number): void {
    const services = this.#services;
    if (!services) return;
    const table = services.get('sheet').getRoot().businessObject;
    const rule = makeRule(table, cells, this.#make);
    const entries = [...listOf(rule, 'inputEntry'), ...listOf(rule, 'outputEntry')];
    const made = entries.map((entry) => services.get('elementFactory').create('cell', { businessObject: entry }));
    services.get('modeling').addRow({ businessObject: rule, cells: made }, index);
    this.goTo(cells.id, Object.keys(cells.inputs)[0] ?? firstColumn(this.#sheet));
  }

  /** From 0. */
  positionOf(rule: string): number {
    return this.#sheet?.rows.findIndex(({ id }) => id === rule) ?? 0;
  }

  readRule(rule: string): Omit<RuleCells, 'id'> | null {
    const row = this.#row(rule);
    return row && readRule(row.businessObject);
  }

  removeRule(rule: string): void {
    const row = this.#row(rule);
    if (row) this.#services?.get('modeling').removeRow(row);
    this.#selectedId = null;
    this.#events.selected(null);
  }

  moveRule(rule: string, by: -1 | 1): void {
    const rows = this.#sheet?.rows ?? [];
    const row = this.#row(rule);
    if (!row) return;
    const index = rows.indexOf(row) + by;
    if (index < 0 || index >= rows.length) return;
    this.#services?.get('modeling').moveRow(row, index);
    this.goTo(rule, null);
  }

  renameRule(rule: string, id: string): void {
    const row = this.#row(rule);
    if (row) this.#services?.get('commandStack').execute('rule.rename', { row, id });
    this.goTo(id, null);
  }

  nameRule(rule: string, words: Words): void {
    const row = this.#row(rule);
    if (row) this.#services?.get('commandStack').execute('rule.name', { row, words });
  }

  write(rule: string, column: string, text: string): void {
    const row = this.#row(rule);
    if (column === 'en') return this.#services?.get('commandStack').execute('rule.writeEnglish', { row, text });
    if (column === 'zh' && row)
      return this.#services?.get('modeling').updateProperties(row.businessObject, { description: text || undefined });
    const cell = findCell(this.#sheet, rule, column);
    if (cell) this.#services?.get('modeling').updateProperties(cell.businessObject, { text });
  }

  writeHitPolicy(hitPolicy: string): void {
    const table = this.#sheet?.businessObject;
    if (table) this.#services?.get('modeling').updateProperties(table, { hitPolicy, aggregation: undefined });
  }

  /** Brings a rule, or one cell of it, into sight and selects it. */
  goTo(rule: string, column: string | null): void {
    const id = column === null ? `${rule}:rule` : (findCell(this.#sheet, rule, column)?.id ?? `${rule}:${column}`);
    const node = this.#services
      ?.get('renderer')
      .getContainer()
      .querySelector(`[data-element-id="${CSS.escape(id)}"]`);
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#services?.get('eventBus').fire('cell.click', { id, target: node, node, event: new MouseEvent('click') });
  }

  canUndo(): boolean {
    return this.#services?.get('commandStack').canUndo() ?? false;
  }

  canRedo(): boolean {
    return this.#services?.get('commandStack').canRedo() ?? false;
  }

  undo(): void {
    this.#services?.get('typing').undo();
  }

  redo(): void {
    this.#services?.get('typing').redo();
  }

  setWords(words: GridWords, asWritten: boolean): void {
    this.#look.words = words;
    this.#look.asWritten = asWritten;
    this.#look.round++;
    const root = this.#sheet;
    if (root) this.#services?.get('eventBus').fire('elements.changed', { elements: [root] });
  }

  setMarks(marks: Marks): void {
    const before = this.#look.marks;
    this.#look.marks = marks;
    const rows = new Set([...before.rows.keys(), ...marks.rows.keys(), ...before.lit, ...marks.lit]);
    for (const key of [...before.cells.keys(), ...marks.cells.keys()]) rows.add(key.slice(0, key.indexOf(':')));
    const shown = (this.#sheet?.rows ?? []).filter(({ id }) => rows.has(id));
    const elements = [...shown, ...shown.flatMap(({ cells }) => cells)];
    this.#services?.get('eventBus').fire('elements.changed', { elements });
  }

  destroy(): void {
    this.#manager.destroy();
    this.#services = null;
  }
}
