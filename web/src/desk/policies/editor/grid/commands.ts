import type { Element, Make } from '../document/element.ts';
import { adopt, listOf } from '../document/element.ts';
import { writeEnglish } from '../document/english.ts';
import type { Words } from '../document/outline.ts';
import { withOwnWords } from '../document/words.ts';
import type { CommandStack, ElementRegistry, Sheet, SheetRow } from './services.ts';

interface Context {
  readonly row: SheetRow;
}

interface EnglishContext extends Context {
  readonly text: string;
  before?: { readonly columns: Element[]; readonly entries: Element[] };
}

class WriteEnglish {
  static readonly $inject = ['moddle'];
  readonly #make: Make;

  constructor(moddle: { create: Make }) {
    this.#make = (kind, properties) => moddle.create(kind, properties);
  }

  execute(context: EnglishContext): unknown[] {
    const rule = context.row.businessObject;
    const table = rule.$parent ?? null;
    context.before = { columns: listOf(table, 'annotation'), entries: listOf(rule, 'annotationEntry') };
    writeEnglish(rule, context.text, this.#make);
    return [context.row];
  }

  revert({ row, before }: EnglishContext): unknown[] {
    row.businessObject.$parent?.set('annotation', before?.columns ?? []);
    row.businessObject.set('annotationEntry', before?.entries ?? []);
    return [row];
  }
}

interface NameContext extends Context {
  readonly words: Words;
  before?: unknown;
}

/** What people call a rule, in both languages. */
class NameRule {
  static readonly $inject = ['moddle'];
  readonly #make: Make;

  constructor(moddle: { create: Make }) {
    this.#make = (kind, properties) => moddle.create(kind, properties);
  }

  execute(context: NameContext): unknown[] {
    const rule = context.row.businessObject;
    context.before = rule.get('extensionElements');
    const extensions = withOwnWords(rule, context.words, this.#make);
    if (extensions) adopt(rule, 'extensionElements', extensions);
    else rule.set('extensionElements', undefined);
    return [context.row];
  }

  revert({ row, before }: NameContext): unknown[] {
    row.businessObject.set('extensionElements', before);
    return [row];
  }
}

interface RenameContext extends Context {
  readonly id: string;
  before?: string;
}

interface Ids {
  claim(id: string, element: Element): void;
  unclaim(id: string): void;
}

/** The id of a rule is what every answer goes by. */
class RenameRule {
  static readonly $inject = ['moddle', 'elementRegistry', 'sheet'];
  readonly #ids: Ids;
  readonly #registry: ElementRegistry;
  readonly #sheet: Sheet;

  constructor(moddle: { ids: Ids }, registry: ElementRegistry, sheet: Sheet) {
    this.#ids = moddle.ids;
    this.#registry = registry;
    this.#sheet = sheet;
  }

  execute(context: RenameContext): unknown[] {
    context.before = context.row.id;
    return this.#rename(context.row, context.id);
  }

  revert(context: RenameContext): unknown[] {
    return this.#rename(context.row, context.before ?? context.row.id);
  }

  #rename(row: SheetRow, id: string): unknown[] {
    this.#ids.unclaim(row.id);
    this.#registry.updateId(row, id);
    row.businessObject.set('id', id);
    this.#ids.claim(id, row.businessObject);
    return [row, this.#sheet.getRoot()];
  }
}

export class PolicyCommands {
  static readonly $inject = ['commandStack'];

  constructor(commandStack: CommandStack) {
    commandStack.registerHandler('rule.writeEnglish', WriteEnglish);
    commandStack.registerHandler('rule.rename', RenameRule);
    commandStack.registerHandler('rule.name', NameRule);
  }
}
