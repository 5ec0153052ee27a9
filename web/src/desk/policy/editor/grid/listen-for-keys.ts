import type { GridEvents } from './grid-events.ts';
import type { Services } from './services.ts';

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: 'above',
  ArrowDown: 'below',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Enter goes down, shift with it up, alt with an arrow anywhere; control with Z and Y undo and redo; F2 opens the cell's pick-list. */
export function listenForKeys(services: Services, readOnly: boolean, events: GridEvents): void {
  services
    .get('renderer')
    .getContainer()
    .addEventListener('keydown', (event) => {
      if (!handle(services, readOnly, events, event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
}

function handle(services: Services, readOnly: boolean, events: GridEvents, event: KeyboardEvent): boolean {
  const control = (event.ctrlKey || event.metaKey) && !event.altKey;
  const selection = services.get('cellSelection');
  const arrow = arrows[event.key];
  if (arrow && (event.altKey || readOnly)) return selection.selectCell(arrow) || true;
  if (event.key === 'Enter' && !control && isCell(event.target))
    return selection.selectCell(event.shiftKey ? 'above' : 'below') || true;
  if (event.key === 'F2') events.key('cell');
  if (control && event.key.toLowerCase() === 'z') events.key(event.shiftKey ? 'redo' : 'undo');
  else if (control && event.key.toLowerCase() === 'y') events.key('redo');
  else return event.key === 'F2';
  return true;
}

function isCell(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TD');
}
