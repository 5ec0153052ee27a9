import type { Centre } from '../../platform/work.ts';
import { applyRules } from './keep-retention.ts';
import { deleteEndedSessions } from './store.ts';

/** Run at every start and each hour; running it twice at once is harmless. */
export async function tidyUp(centre: Centre): Promise<void> {
  await deleteEndedSessions(centre.db, centre.clock.now());
  await applyRules(centre);
}
