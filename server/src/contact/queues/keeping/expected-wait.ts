import { type Calibrated, type Expected, openEstimates, type WaitEstimates } from '@jieyi/queue';
import { findEstimate } from '../estimates/estimate-store.ts';
import { aheadOf, findPlace } from '../places/place-store.ts';
import type { QueuesCentre } from './centre.ts';

/** What can be told to somebody who waits: a range, or what is missing for one; null where they have no place. */
export async function expectedWait(centre: QueuesCentre, contactId: string): Promise<Expected | null> {
  const place = await findPlace(centre.db, contactId);
  const ahead = (await aheadOf(centre.db, [contactId])).get(contactId);
  if (!place || ahead === undefined) return null;
  return (await estimatesOf(centre, place.provinceId)).expect(place.desk, ahead + 1);
}

/** Range by range, how often what was told to those who wait in a province came true. */
export async function calibration(centre: QueuesCentre, provinceId: string): Promise<readonly Calibrated[]> {
  return (await estimatesOf(centre, provinceId)).calibration();
}

/** As this process measures them, or as whoever does kept them last. */
async function estimatesOf({ queues, db }: QueuesCentre, provinceId: string): Promise<WaitEstimates> {
  return queues.estimatesOf(provinceId) ?? openEstimates(await findEstimate(db, provinceId));
}
