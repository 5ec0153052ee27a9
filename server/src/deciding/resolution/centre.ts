import type { PolicyCentre } from '../../policy/policies/index.ts';
import type { Runner } from '../../platform/firing/open-runner.ts';

/** From here on verbs may ask the published policies. */
export interface DecidingCentre extends PolicyCentre {
  replays: Runner;
}
