import { cssVariables, type Mode } from '../theme/colours.ts';
import { keptMode } from '../theme/mode-in-use.ts';
import type { Language } from '../i18n/language.ts';

export function applyAppearance(mode: Mode, language: Language): void {
  const root = document.documentElement;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(cssVariables(mode, language))) root.style.setProperty(name, value);
}

/** @returns the other mode, which the page goes on with whether the browser keeps it or not */
export function switchMode(mode: Mode): Mode {
  const next = mode === 'dark' ? 'light' : 'dark';
  keptMode().put(next);
  return next;
}
