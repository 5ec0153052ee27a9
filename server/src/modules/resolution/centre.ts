import type { PolicyCentre } from '../policies/index.ts';
import type { ReplayRunner } from './run-replays.ts';

/** From here on verbs may ask the published policies. */
export interface DecidingCentre extends PolicyCentre {
  replays: ReplayRunner;
}
