import { useEffect, useRef } from 'react';

export type KeyActions = Record<string, (() => void) | undefined>;

/**
 * Single keys do things while nobody is typing and no dialog is open. Keys by `event.key`, letters lower case.
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
      const deed = current.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!deed || isBusy(event)) return;
      event.preventDefault();
      if (MOVING.has(event.key.toLowerCase())) leaveControl();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
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
