import type { Centre } from '../../../platform/work.ts';
import type { ExportRunner } from './run-exports.ts';

/** What writes ordered files runs beside everything else. */
export interface ListsCentre extends Centre {
  exports: ExportRunner;
}
