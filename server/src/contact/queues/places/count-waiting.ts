import type { Centre } from '../../../platform/work.ts';
import type { WayIn } from '../../channels/index.ts';
import { keptRules } from '../rules/keep-rules.ts';
import { countAtDesk } from './place-store.ts';

/** How many wait at the desk that somebody nobody knows would come to this way. */
export async function countWaitingFor({ db, kept }: Centre, provinceId: string, wayIn: WayIn): Promise<number> {
  const { wayFor } = await (await kept.get(keptRules)).of(provinceId);
  return countAtDesk(db, provinceId, wayFor({ wayIn }).desk);
}
