import { defineFigure } from '../../platform/announcing/figures.ts';
import type { Centre } from '../../platform/work.ts';
import { postIn } from '../../foundation/organisation/index.ts';
import { waitingCounted } from './announcements.ts';
import { listWaiting } from './day-store.ts';

/** Who waits in each province, for the bars of those who answer. */
export const countWaiting = defineFigure(waitingCounted, async ({ db }: Centre) =>
  (await listWaiting(db)).map(({ provinceId, waiting, longestSince }) => ({
    about: { waiting: String(waiting), ...(longestSince && { longestSince: longestSince.toISOString() }) },
    audience: [postIn(provinceId, 'agent'), postIn(provinceId, 'expert')],
  })),
);
