import type { Centre } from '../../../platform/work.ts';
import { calendarsOf } from '../../../foundation/calendar/index.ts';
import { isDeskOpen } from './desk-hours.ts';
import { keptRules } from './keep-rules.ts';

/** Those of the desks of a province that are closed now, by their hours. */
export async function findClosedDesks(
  { kept, clock }: Centre,
  provinceId: string,
  among: readonly { id: string }[],
): Promise<string[]> {
  const { desks } = await (await kept.get(keptRules)).of(provinceId);
  const calendars = await calendarsOf(kept, provinceId);
  const now = clock.now();
  const closed = desks.filter(({ hours }) => !isDeskOpen(hours, calendars, now)).map(({ id }) => id);
  return closed.filter((desk) => among.some(({ id }) => id === desk));
}
