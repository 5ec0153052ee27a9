import type { Form } from '../ui/kept/forms.ts';
import { type Kept, keptAt } from '../ui/kept/kept.ts';
import type { Mode } from './colours.ts';

const asMode: Form<Mode> = {
  read: (text) => (text === 'light' || text === 'dark' ? text : null),
  write: (mode) => mode,
};

/** What whoever uses this browser chose. */
export const keptMode = (): Kept<Mode> => keptAt({ lives: 'in-all-tabs', owner: null, name: 'mode' }, asMode);

/** Light or dark, as the person chose, else as their system is. */
export function modeInUse(): Mode {
  return keptMode().find() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
