import { cssVariables, type Mode } from '../theme/colours.ts';
import { storedLanguage } from '../i18n/language.ts';

const STORED_AS = 'jieyi.mode';

/** Light or dark, as the person chose, else as their phone is. */
export function modeInUse(): Mode {
  const stored = localStorage.getItem(STORED_AS);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function applyAppearance(): void {
  const [mode, language] = [modeInUse(), storedLanguage()];
  const root = document.documentElement;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(cssVariables(mode, language))) root.style.setProperty(name, value);
}

export function switchMode(): void {
  localStorage.setItem(STORED_AS, modeInUse() === 'dark' ? 'light' : 'dark');
  applyAppearance();
}
