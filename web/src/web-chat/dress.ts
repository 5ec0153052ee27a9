import { cssVariables } from '../theme/colours.ts';
import type { Language } from '../i18n/language.ts';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** Colours and fonts: light or dark as the device is, and as it changes. */
export function dress(language: Language): void {
  const put = () => {
    const { style } = document.documentElement;
    const mode = dark().matches ? 'dark' : 'light';
    style.colorScheme = mode;
    for (const [name, value] of Object.entries(cssVariables(mode, language))) style.setProperty(name, value);
  };
  put();
  dark().onchange = put;
}
