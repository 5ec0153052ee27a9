import { useEffect, useEffectEvent } from 'react';

/** Alt with 1 to 9 opens that contact of the list, also while one is typing. */
export function useDigitKeys(openAt: (at: number) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    const digit = Number(/^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1] ?? 0);
    // A dialog asks to be answered first.
    if (digit === 0 || document.querySelector('.ant-modal-wrap:not([style*="display: none"])')) return;
    event.preventDefault();
    openAt(digit - 1);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
