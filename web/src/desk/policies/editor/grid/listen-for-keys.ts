import type { GridEvents, GridKey } from './grid-events.ts';
import type { Services } from './services.ts';

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: 'above',
  ArrowDown: 'below',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** By what is pressed together, `Control` standing for the command key as well. */
const keys: Readonly<Record<string, GridKey>> = {
  'Control+z': 'undo',
  'Control+Shift+z': 'redo',
  'Control+y': 'redo',
  'Control+d': 'copy',
  F2: 'cell',
  'Alt+Enter': 'addBelow',
  'Alt+Shift+ArrowUp': 'moveUp',
  'Alt+Shift+ArrowDown': 'moveDown',
};
const forReading: readonly GridKey[] = ['cell'];

/** Enter goes down, with shift up; alt with an arrow anywhere. In a table that is only read, arrows alone do. */
export function listenForKeys(services: Services, readOnly: boolean, events: GridEvents): void {
  const container = services.get('renderer').getContainer();
  container.addEventListener('keydown', (event) => {
    const key = keys[nameOf(event)];
    if (key && (!readOnly || forReading.includes(key))) events.key(key);
    else if (!move(services, readOnly, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = [(ctrlKey || metaKey) && 'Control', altKey && 'Alt', shiftKey && 'Shift'];
  return [...held.filter(Boolean), key.length === 1 ? key.toLowerCase() : key].join('+');
}

function move(services: Services, readOnly: boolean, event: KeyboardEvent): boolean {
  const arrow = arrows[event.key];
  const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && isCell(event.target);
  const direction = isEnter ? (event.shiftKey ? 'above' : 'below') : event.altKey || readOnly ? arrow : undefined;
  if (!direction) return false;
  services.get('cellSelection').selectCell(direction);
  return true;
}

function isCell(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TD');
}
