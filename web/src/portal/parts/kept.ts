import type { Place } from '../../ui/kept/kept.ts';

/** All that the portal keeps is a customer's at this phone, who is signed in nowhere: it goes with the tab. */
export const inThisTab = (name: string): Place => ({ lives: 'in-tab', owner: null, name: BEGINNING + name });

/** With which every name of the portal begins. */
export const BEGINNING = 'portal.';
