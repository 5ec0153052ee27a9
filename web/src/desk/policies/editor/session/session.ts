import type { SuggestedRow } from '@jieyi/policy';
import type { Element, Make } from '../document/element.ts';
import { nextRuleId } from '../document/next-rule-id.ts';
import { usualOutputs } from '../document/usual-outputs.ts';
import { emptyOutline, type Words } from '../document/outline.ts';
import { readCellText, readOutline } from '../document/read-outline.ts';
import { reviewReason } from '../document/review.ts';
import { Grid, type GridOptions } from '../grid/grid.ts';
import type { GridKey } from '../grid/grid-events.ts';
import { type Editing, nothingOpen } from './editing.ts';
import { History } from './history.ts';
import { OneByOne } from './one-by-one.ts';

/** Typing settles when nothing was changed for this long, and is then written down, checked and saved. */
const SETTLED_MS = 120;

interface Wishes extends Omit<GridOptions, 'events'> {
  /** The author changed the file. */
  readonly onChange: (xml: string) => void;
  readonly onOpenCell: () => void;
}

/** One file while it is open: the table on the page, what was done to it, and what the panels show of it. */
export class Session {
  readonly grid: Grid;
  readonly #wishes: Wishes;
  readonly #history = new History();
  readonly #listeners = new Set<() => void>();
  #editing: Editing = nothingOpen;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** dmn-js cannot do two things at once. */
  readonly #queue = new OneByOne((problem) => this.#show({ problem }));

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    this.grid = new Grid({
      ...wishes,
      events: {
        changed: () => this.#changed(),
        selected: (place) => this.#show({ place }),
        menu: (rule, { x, y }) => this.#show({ menu: { rule, x, y } }),
        ruleWanted: (index) => this.#addEmpty(index),
        key: (name) => this.#act(name),
      },
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly now = (): Editing => this.#editing;

  #show(part: Partial<Editing>): void {
    this.#editing = { ...this.#editing, ...part };
    for (const listener of this.#listeners) listener();
  }

  #act(key: GridKey): void {
    if (key === 'undo' || key === 'redo') return void this[key]();
    if (key === 'cell') return this.#wishes.onOpenCell();
    const rule = this.#editing.place?.rule;
    if (rule === undefined) return undefined;
    if (key === 'addBelow') return this.addRule(rule, 'below');
    if (key === 'copy') return this.copyRule(rule);
    return this.grid.moveRule(rule, key === 'moveUp' ? -1 : 1);
  }

  /** What stands in a cell; rows count from 1. */
  readonly textOf = (table: string, row: number, column: string): string | null =>
    this.grid.definitions && readCellText(this.grid.definitions, table, row, column);

  closeMenu(): void {
    this.#show({ menu: null });
  }

  /** Shows a file that came from outside, where possible at the same table. It becomes a step that can be undone. */
  load(xml: string): Promise<void> {
    return this.#queue.run(async () => {
      await this.grid.load(xml, this.#editing.tableId);
      // As dmn-js writes it: what is undone must be recognised as what was before.
      this.#settle(await this.grid.xml(), false);
    });
  }

  showTable(tableId: string): Promise<void> {
    return this.#queue.run(async () => {
      await this.#settleNow();
      await this.grid.show(tableId);
      this.#show({ tableId, place: null });
    });
  }

  /** Changes that concern more than a cell or a row. */
  change(work: (definitions: Element, make: Make) => void, tableId = this.#editing.tableId): Promise<void> {
    return this.#queue.run(async () => {
      await this.#settleNow();
      await this.grid.change(work, tableId);
      this.#show({ tableId });
      await this.#settleNow();
    });
  }

  #addEmpty(at: number): void {
    const { outline, tableId } = this.#editing;
    const outputs = usualOutputs(outline.tables.find(({ id }) => id === tableId));
    this.grid.addRule({ id: nextRuleId(outline, tableId), inputs: {}, outputs }, at);
  }

  addRule(beside: string, where: 'above' | 'below'): void {
    this.#addEmpty(this.grid.positionOf(beside) + (where === 'below' ? 1 : 0));
  }

  copyRule(rule: string): void {
    const { outline, tableId } = this.#editing;
    const cells = this.grid.readRule(rule);
    if (cells) this.grid.addRule({ ...cells, id: nextRuleId(outline, tableId, rule) }, this.grid.positionOf(rule) + 1);
  }

  /** Puts a row in that the check suggests, beside the rule it is like, for the author to judge. */
  async addSuggested({ table, inputs, outputs, like }: SuggestedRow): Promise<void> {
    const found = this.#editing.outline.tables.find(({ name }) => name === table);
    if (!found) return;
    if (found.id !== this.#editing.tableId) await this.showTable(found.id);
    const id = nextRuleId(this.#editing.outline, found.id, like ?? undefined);
    const at = like === null ? found.rules.length : this.grid.positionOf(like) + 1;
    this.grid.addRule({ id, inputs, outputs, reason: reviewReason(like === null ? null : this.#nameOf(like)) }, at);
    await this.settleNow();
  }

  /** In the language of the reasons. */
  #nameOf(rule: string): string {
    const named = this.#editing.outline.tables.flatMap((table) => table.named);
    return named.find(({ id }) => id === rule)?.words?.zh || rule;
  }

  /** Brings a rule of any table, or one cell of it, before the reader. */
  async goTo(table: string, rule: string | null, column: string | null): Promise<void> {
    const found = this.#editing.outline.tables.find(({ name }) => name === table);
    if (!found) return;
    if (found.id !== this.#editing.tableId) await this.showTable(found.id);
    if (rule !== null) this.grid.goTo(rule, column);
  }

  /** What a panel writes shows at once. */
  write(rule: string, column: string, text: string): void {
    this.grid.write(rule, column, text);
    void this.settleNow();
  }

  /** Names a rule in both languages; blank words take the name away. */
  nameRule(rule: string, words: Words): void {
    this.grid.nameRule(rule, words);
    void this.settleNow();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#queue.run(() => this.#settleNow()), SETTLED_MS);
    this.#show({ canUndo: true });
  }

  /** Writes down what was typed, if anything. */
  async #settleNow(): Promise<void> {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#settle(await this.grid.xml(), true);
  }

  /** For the moment before the page goes: what was typed last. */
  settleNow(): Promise<void> {
    return this.#queue.run(() => this.#settleNow());
  }

  #settle(xml: string, isOwn: boolean): void {
    const definitions = this.grid.definitions;
    const outline = definitions ? readOutline(definitions) : emptyOutline;
    const isThere = outline.tables.some(({ id }) => id === this.#editing.tableId);
    const tableId = isThere ? this.#editing.tableId : (outline.tables[0]?.id ?? null);
    const isChanged = xml !== this.#history.now?.xml;
    this.#history.note({ xml, table: tableId });
    const place = this.grid.place();
    this.#show({ xml, outline, tableId, place, problem: null, ...this.#reach() });
    if (isOwn && isChanged) this.#wishes.onChange(xml);
  }

  #reach(): Pick<Editing, 'canUndo' | 'canRedo'> {
    return {
      canUndo: this.grid.canUndo() || this.#history.before !== null,
      canRedo: this.grid.canRedo() || this.#history.after !== null,
    };
  }

  undo(): Promise<void> {
    return this.#step(
      () => this.grid.canUndo(),
      () => this.grid.undo(),
      () => this.#history.before,
    );
  }

  redo(): Promise<void> {
    return this.#step(
      () => this.grid.canRedo(),
      () => this.grid.redo(),
      () => this.#history.after,
    );
  }

  #step(
    canInTable: () => boolean,
    inTable: () => void,
    inFile: () => { xml: string; table: string | null } | null,
  ): Promise<void> {
    return this.#queue.run(async () => {
      await this.#settleNow();
      const moment = inFile();
      if (canInTable()) inTable();
      else if (moment) {
        const table = this.#history.now?.table ?? moment.table;
        await this.grid.load(moment.xml, table);
        this.#show({ tableId: table });
        this.#changed();
      }
      await this.#settleNow();
    });
  }

  async end(): Promise<void> {
    await this.settleNow();
    this.#queue.end();
    this.#listeners.clear();
    this.grid.destroy();
  }
}
