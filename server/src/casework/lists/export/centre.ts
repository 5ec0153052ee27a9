import type { Centre } from '../../../platform/work.ts';
import type { Runner } from '../../../platform/firing/open-runner.ts';

/** What writes ordered files runs beside everything else. */
export interface ListsCentre extends Centre {
  exports: Runner;
}
