import type { PolicyCentre } from '../../policy/policies/index.ts';
import type { ReplayRunner } from './replay/run-replays.ts';

/** From here on verbs may ask the published policies. */
export interface DecidingCentre extends PolicyCentre {
  replays: ReplayRunner;
}
