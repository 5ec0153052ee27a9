import type { Element } from '../document/element.ts';
import type { CommandStack, EventBus, TypingService } from './services.ts';

/** Each keystroke is a command of its own; those of one visit to a cell are undone together. */
export class Typing implements TypingService {
  static readonly $inject = ['eventBus', 'commandStack'];
  readonly #commandStack: CommandStack;
  #visit = 0;

  constructor(eventBus: EventBus, commandStack: CommandStack) {
    this.#commandStack = commandStack;
    eventBus.on('cell.focusin', () => {
      this.#visit++;
    });
  }

  write(element: Element, properties: Record<string, unknown>): void {
    this.execute('element.updateProperties', { element, properties });
  }

  execute(command: string, context: Record<string, unknown>): void {
    this.#commandStack.execute(command, { ...context, visit: this.#visit });
  }

  undo(): void {
    const stack = this.#commandStack;
    const visit = visitOf(undoable(stack));
    do stack.undo();
    while (visit !== null && visitOf(undoable(stack)) === visit);
    this.#visit++;
  }

  redo(): void {
    const stack = this.#commandStack;
    const visit = visitOf(redoable(stack));
    do stack.redo();
    while (visit !== null && visitOf(redoable(stack)) === visit);
    this.#visit++;
  }
}

interface Action {
  readonly context: Readonly<Record<string, unknown>>;
}

// oxlint-disable-next-line no-underscore-dangle -- dmn-js has no other way to ask
const undoable = (stack: CommandStack): Action | undefined => stack._getUndoAction();
// oxlint-disable-next-line no-underscore-dangle -- dmn-js has no other way to ask
const redoable = (stack: CommandStack): Action | undefined => stack._getRedoAction();

function visitOf(action: Action | undefined): number | null {
  const visit = action?.context['visit'];
  return typeof visit === 'number' ? visit : null;
}
