import { cssVariables } from '../theme/colours.ts';
import { keptMode, modeInUse } from '../theme/mode-in-use.ts';
import { storedLanguage } from '../i18n/language.ts';

export function applyAppearance(): void {
  const [mode, language] = [modeInUse(), storedLanguage()];
  const root = document.documentElement;
  root.style.colorScheme = mode;
  for (const [name, value] of Object.entries(cssVariables(mode, language))) root.style.setProperty(name, value);
}

export function switchMode(): void {
  keptMode().put(modeInUse() === 'dark' ? 'light' : 'dark');
  applyAppearance();
}
