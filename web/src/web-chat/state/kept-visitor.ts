import { asText } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';

const keptOf = (name: string, site: string) =>
  keptAt({ lives: 'in-all-tabs', owner: null, name: `web-chat.${name}`, id: site }, asText);

/** The token by which this browser's visitor of a site is known; all its tabs share it. */
export const keptToken = (site: string) => keptOf('visitor', site);
/** The secret of a chat that is being begun, until the answer came. */
export const keptSecret = (site: string) => keptOf('beginning', site);
