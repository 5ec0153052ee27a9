import { useRef } from 'react';

/**
 * For a dialog that asks for something: its first field has the focus once it is open. `autoFocus` comes too early for that,
 * and the focus goes to the cross that closes it.
 */
export function useFirstField() {
  const fields = useRef<HTMLDivElement>(null);
  const afterOpenChange = (open: boolean) => {
    if (!open) return;
    fields.current?.querySelector<HTMLElement>('textarea, input:not([type="checkbox"], [type="radio"])')?.focus();
  };
  return { fields, afterOpenChange };
}
