import { operatorDay, operatorDayStart } from '../../platform/clock.ts';
import type { Work } from '../../platform/work.ts';
import { type Draw, drawFor } from '../../foundation/billing/index.ts';
import { type PastService, savePastService } from '../../contact/wallboard/index.ts';

const SEED = 85;
const HOUR_MS = 3_600_000;
/** Begin of the working day, in hours. */
const OPENS = 8;
const CLOSES = 20;

/** How many come in an hour, by province and way in. */
const hourly: readonly (readonly [provinceId: string, wayIn: string, count: number])[] = [
  ['zj', 'hotline', 26],
  ['zj', 'web-chat', 9],
  ['js', 'hotline', 21],
  ['js', 'web-chat', 6],
];

/** How fast people were answered today, up to now; in the night there was nobody. */
export async function seedService(work: Work): Promise<void> {
  const hour = (work.now.getTime() - operatorDayStart(work.now).getTime()) / HOUR_MS;
  const hours = Math.min(hour, CLOSES) - OPENS;
  if (hours <= 0) return;
  const day = operatorDay(work.now);
  const past = hourly.map(([provinceId, wayIn, count]) =>
    dayOf(drawFor(SEED, 'service', `${provinceId} ${wayIn}`), {
      provinceId,
      wayIn,
      day,
      offered: Math.round(hours * count),
    }),
  );
  await savePastService(work.db, past);
}

function dayOf(draw: Draw, of: Pick<PastService, 'provinceId' | 'wayIn' | 'day' | 'offered'>): PastService {
  const { offered } = of;
  const answered = offered - Math.round((offered * draw.between(3, 7)) / 100);
  return { ...of, answered, inTime: Math.round((answered * draw.between(82, 90)) / 100) };
}
