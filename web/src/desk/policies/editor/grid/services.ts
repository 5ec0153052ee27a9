import type { Element } from '../document/element.ts';
import type { Look } from './look.ts';

/** What dmn-js calls its services, as far as the grid asks for them. */

export interface SheetCell {
  readonly id: string;
  readonly businessObject: Element;
  readonly row?: SheetRow;
  readonly col?: SheetColumn;
}

export interface SheetRow {
  readonly id: string;
  readonly businessObject: Element;
  readonly cells: readonly SheetCell[];
}

export interface SheetColumn {
  readonly id: string;
  readonly businessObject: Element;
}

export interface SheetRoot {
  readonly id: string;
  readonly businessObject: Element;
  readonly rows: readonly SheetRow[];
  readonly cols: readonly SheetColumn[];
}

export interface Sheet {
  getRoot(): SheetRoot;
}

export interface EventBus {
  on(events: string | readonly string[], listener: (event: Record<string, unknown>) => unknown): void;
  fire(event: string, detail: Record<string, unknown>): void;
}

export interface ElementRegistry {
  get(id: string): SheetRow | SheetColumn | SheetCell | undefined;
  getAll(): readonly { readonly id: string }[];
  updateId(element: { readonly id: string }, id: string): void;
}

export interface ChangeSupport {
  onElementsChanged(id: string, listener: () => void): void;
  offElementsChanged(id: string, listener: () => void): void;
}

export interface CommandStack {
  execute(command: string, context: Record<string, unknown>): void;
  registerHandler(command: string, handler: unknown): void;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
  _getUndoAction(): { readonly context: Record<string, unknown> } | undefined;
  _getRedoAction(): { readonly context: Record<string, unknown> } | undefined;
}

export interface Modeling {
  addRow(attributes: Record<string, unknown>, index: number): SheetRow;
  removeRow(row: SheetRow): void;
  moveRow(row: SheetRow, index: number): void;
  updateProperties(element: Element, properties: Record<string, unknown>): void;
}

export interface Components {
  onGetComponent(kind: string, priority: number, choose: (context: { readonly cellType?: string }) => unknown): void;
}

/** The service of our own through which everything typed is written. */
export interface TypingService {
  write(element: Element, properties: Record<string, unknown>): void;
  execute(command: string, context: Record<string, unknown>): void;
  undo(): void;
  redo(): void;
}

interface ServiceTypes {
  typing: TypingService;
  'config.look': Look;
  sheet: Sheet;
  eventBus: EventBus;
  elementRegistry: ElementRegistry;
  elementFactory: { create(kind: 'cell', attributes: { readonly businessObject: Element }): SheetCell };
  changeSupport: ChangeSupport;
  commandStack: CommandStack;
  modeling: Modeling;
  moddle: {
    create(kind: string, properties?: Record<string, unknown>): Element;
    ids: { claim(id: string, element: Element): void; unclaim(id: string): void; assigned(id: string): unknown };
  };
  cellSelection: { getCellSelection(): string | null; selectCell(direction: string): boolean };
  selection: { select(element: unknown): void; deselect(): void };
  renderer: { getContainer(): HTMLElement };
  dmnDragAndDrop: { startDrag(row: SheetRow, event: DragEvent): void };
}

/** One service of a running table by its name. */
export interface Services {
  get<Name extends keyof ServiceTypes>(name: Name): ServiceTypes[Name];
}
