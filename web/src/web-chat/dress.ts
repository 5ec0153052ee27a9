import { cssVariables } from '../theme/colours.ts';
import type { Language } from '../i18n/language.ts';

/** Colours and fonts: light or dark as the device is. */
export function dress(language: Language): void {
  const { style } = document.documentElement;
  const mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  style.colorScheme = mode;
  for (const [name, value] of Object.entries(cssVariables(mode, language))) style.setProperty(name, value);
}
