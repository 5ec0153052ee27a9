import { secondsLater } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import type { Actor } from '../actors/actor.ts';
import { saveAuditEntryOnceSince } from './reading-store.ts';

/** A desk reads the same contact again with every event; who looked at what, and when, is told by one entry in a while. */
const AGAIN_AFTER_SECONDS = 300;

/** What of a customer's was read: `contact.read`, `records.read`, `customer.read`, `history.read`, `ticket.read`, `tickets.read`. */
export async function recordReading(
  centre: Centre,
  actor: Actor,
  what: `${string}.read`,
  about: Record<string, string | null>,
): Promise<void> {
  await recordUse(centre, actor, what, about);
}

/** The same for another system, which has no account: `about` names its key. */
export async function recordUse(
  centre: Centre,
  by: { accountId: string | null; provinceId: string | null },
  what: string,
  about: Record<string, string | null>,
): Promise<void> {
  const now = centre.clock.now();
  const since = secondsLater(now, -AGAIN_AFTER_SECONDS);
  const { accountId, provinceId } = by;
  await saveAuditEntryOnceSince(centre.db, since, { at: now, accountId, provinceId, what, about });
}
