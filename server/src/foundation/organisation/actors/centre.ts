import type { Centre } from '../../../platform/work.ts';

/** How long a sign-in lasts. */
export interface SignInTimes {
  /** It ends where nothing was asked for so long; a screen that is only open asks for nothing. */
  idleSeconds: number;
  /** It ends after so long, whatever is done. */
  longestSeconds: number;
}

export interface OrganisationCentre extends Centre {
  signInTimes: SignInTimes;
}
