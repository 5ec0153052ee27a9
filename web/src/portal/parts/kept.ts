import { useState } from 'react';

/** Something typed that a reload must not lose; gone with the tab, so the next person at this phone does not find it. */
export function useKept(name: string): [string, (value: string) => void] {
  const stored = `jieyi.portal.${name}`;
  const [value, setValue] = useState(() => sessionStorage.getItem(stored) ?? '');
  const keep = (next: string) => {
    if (next === '') sessionStorage.removeItem(stored);
    else sessionStorage.setItem(stored, next);
    setValue(next);
  };
  return [value, keep];
}

export function keepObject(name: string, value: object | null): void {
  if (value === null) sessionStorage.removeItem(`jieyi.portal.${name}`);
  else sessionStorage.setItem(`jieyi.portal.${name}`, JSON.stringify(value));
}

/** What was kept under this name; null where it is not of the expected form any more. */
export function keptObject<T>(name: string, isOne: (value: unknown) => value is T): T | null {
  const text = sessionStorage.getItem(`jieyi.portal.${name}`);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isOne(value) ? value : null;
  } catch {
    return null;
  }
}

/** A secret word of its own for each intention. */
export function newKey(bytes = 32): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...random))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
