import { areaChanged } from './announcements.ts';
import { daysEarlier, minutesLater } from '../../platform/clock.ts';
import { newId } from '../../platform/new-id.ts';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { findOutageOf } from '../outages/index.ts';
import { postIn } from '../../foundation/organisation/index.ts';
import {
  changeAlert,
  countInWindow,
  countPile,
  findFirstTicketAt,
  listGoingOn,
  type Pile,
  saveAlert,
} from './alert-store.ts';
import { saveEnded } from './escalated-store.ts';
import { classOf, judgePileUp, judgeRate, WEEKS, WINDOW_HOURS } from './judge-pile-up.ts';

/** Fewer are not looked at more closely. */
const LOOKED_AT_FROM = 4;

/** What the clock looks for: complaints that pile up, each pile told once; what went back to its usual is over. */
export async function checkAreaAlerts(centre: Centre): Promise<void> {
  await saveEnded(centre.db);
  await inOneWork(centre, lookForPileUps);
}

export async function lookForPileUps(work: Work): Promise<void> {
  const from = minutesLater(work.now, -60 * WINDOW_HOURS);
  const piles = await countInWindow(work.db, from, work.now, LOOKED_AT_FROM);
  const alerts = await listGoingOn(work.db);
  const isOf = (pile: Pile) => alerts.some(({ cityId, about }) => cityId === pile.cityId && about === pile.about);
  for (const pile of piles) if (!isOf(pile)) await raiseIfUnusual(work, pile, pile.count);
  for (const alert of alerts) await lookAgain(work, alert, await countPile(work.db, alert, from, work.now));
}

async function raiseIfUnusual(work: Work, pile: Pile, count: number): Promise<void> {
  const { provinceId, cityId, about } = pile;
  const before = await countWeeks(work, pile);
  const rate = judgeRate(count, before);
  if (judgePileUp(count, rate, false) !== 'raise') return;
  const times = { hours: WINDOW_HOURS, raisedAt: work.now, lookedAt: work.now };
  const look = { complaints: count, weeks: before.length, ...rate };
  // Where an outage is reported already nobody has to report it again.
  const massFaultId = await findOutageOf(work.db, { provinceId, cityId, category: classOf(about) });
  const alert = { id: newId(work.now), provinceId, cityId, about, massFaultId };
  const raised = await saveAlert(work.db, { ...alert, ...look, ...times });
  if (raised) announceArea(work, provinceId);
}

async function lookAgain(work: Work, alert: Pile & { id: string; complaints: number }, count: number): Promise<void> {
  const before = await countWeeks(work, alert);
  const rate = judgeRate(count, before);
  const over = judgePileUp(count, rate, true) === 'end';
  if (!over && count === alert.complaints) return;
  const look = { complaints: count, weeks: before.length, ...rate, lookedAt: work.now };
  if (await changeAlert(work.db, alert.id, { ...look, ...(over ? { endedAt: work.now } : {}) }))
    announceArea(work, alert.provinceId);
}

/** The same hours of the same weekday in the weeks before, as far back as the centre was there. */
async function countWeeks(work: Work, pile: Pile): Promise<number[]> {
  const first = await findFirstTicketAt(work.db, pile.provinceId);
  const counts: number[] = [];
  for (let week = 1; week <= WEEKS; week += 1) {
    const to = daysEarlier(work.now, 7 * week);
    const from = minutesLater(to, -60 * WINDOW_HOURS);
    if (first === null || from < first) break;
    counts.push(await countPile(work.db, pile, from, to));
  }
  return counts;
}

/** To those who answer for the area, and to the leads of the province. */
export function announceArea(work: Work, provinceId: string): void {
  const audience = [postIn(provinceId, 'area-manager'), postIn(provinceId, 'team-lead')];
  work.announce(areaChanged, { provinceId }, audience);
}
