import { useEffect, useRef } from 'react';

export type KeyActions = Record<string, (() => void) | undefined>;

/**
 * Single keys do things while nobody is typing and no dialog is open. Keys as `keyOf` tells them.
 * Enter and Space belong to a focused control first.
 */
export function useKeys(actions: KeyActions): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const deed = current.current[keyOf(event)];
      if (!deed || isBusy(event)) return;
      event.preventDefault();
      if (MOVING.has(event.key.toLowerCase())) leaveControl();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** What an input method for Chinese makes of these keys. */
const FULL_WIDTH: Readonly<Record<string, string>> = { '？': '?', '【': '[', '】': ']', '、': '/', '·': '`' };
const BY_PLACE: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']', Slash: '/' };

/**
 * The key that was meant, letters lower case: where an input method takes it first, as it stands on the keyboard. Pure.
 */
export function keyOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key !== 'Process') return FULL_WIDTH[key] ?? (key.length === 1 ? key.toLowerCase() : key);
  if (code === 'Slash' && shiftKey) return '?';
  const letter = /^(?:Key|Digit)([A-Z0-9])$/u.exec(code)?.[1];
  return letter?.toLowerCase() ?? BY_PLACE[code] ?? code;
}

/** Keys that go through a list. */
const MOVING = new Set(['j', 'k', 'arrowdown', 'arrowup']);

/** Whoever goes on through a list means the row by the next Enter, not the tab that was clicked before. */
function leaveControl(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
}

function isBusy(event: KeyboardEvent): boolean {
  if (isTyping(event)) return true;
  const target = event.target instanceof Element ? event.target : null;
  return (
    (event.key === 'Enter' || event.key === ' ') &&
    Boolean(target?.closest('button, a, summary, [role="button"], [role="radio"]'))
  );
}

const OPEN_OVER_THE_PAGE =
  '.ant-modal-wrap:not([style*="display: none"]), .ant-popover:not(.ant-popover-hidden), .ant-dropdown:not(.ant-dropdown-hidden)';
/** Nothing is typed into a box that is ticked. */
const WRITTEN_IN =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';

/** Whether a key belongs to a field, or to something that is open over the page. */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (document.querySelector(OPEN_OVER_THE_PAGE)) return true;
  return target instanceof Element && target.closest(WRITTEN_IN) !== null;
}
