import { Refusal } from '../../../platform/refusal.ts';
import type { Centre } from '../../../platform/work.ts';
import { addWorkingTime, type Calendar, calendarsOf, workingTimeBetween } from '../../../foundation/calendar/index.ts';
import { countWaitingFor } from '../../../contact/queues/index.ts';
import { LONGEST_TEXT } from '../../../contact/conversations/index.ts';
import type { ChatSettings } from '../chat/contract.ts';
import { chatClosed } from '../chat/refusals.ts';
import type { Site } from '../sites/keep-sites.ts';

export async function readSettings(centre: Centre, site: Site): Promise<ChatSettings> {
  const { name, greeting, form } = site.body;
  const hours = await hoursOf(centre, site);
  const ahead = hours.open ? await countWaitingFor(centre, site.provinceId, 'web-chat') : null;
  const opensAt = hours.opensAt?.toISOString() ?? null;
  return { name, greeting, open: hours.open, opensAt, form, ahead, longestText: LONGEST_TEXT };
}

/** What is said at an hour when nobody answers; null while somebody does. */
export async function findClosed(centre: Centre, site: Site): Promise<Refusal | null> {
  const { open, opensAt } = await hoursOf(centre, site);
  if (open) return null;
  return chatClosed(opensAt ? [{ field: 'opensAt', message: opensAt.toISOString() }] : undefined);
}

async function hoursOf({ kept, clock }: Centre, { provinceId, body }: Site) {
  return judgeHours((await calendarsOf(kept, provinceId))(body.calendar), clock.now());
}

/** Whether it is working time, and when it is next; a year that the calendar lacks is closed, and nobody knows until when. Pure. */
export function judgeHours(calendar: Calendar, now: Date): { open: boolean; opensAt: Date | null } {
  try {
    if (workingTimeBetween(calendar, now, new Date(now.getTime() + 1)) > 0) return { open: true, opensAt: null };
    return { open: false, opensAt: new Date(addWorkingTime(calendar, now, 1).getTime() - 1) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'year-not-covered') return { open: false, opensAt: null };
    throw error;
  }
}
