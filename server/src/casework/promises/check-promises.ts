import { daysEarlier, minutesLater } from '../../platform/clock.ts';
import { inOneWork, type Work } from '../../platform/work.ts';
import { BillingUnavailable } from '../../foundation/billing/index.ts';
import { type BillingCentre, findCustomer } from '../../foundation/customers/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { noteInHistory } from '../tickets/index.ts';
import { ASK_AGAIN_MINUTES, hasArrived, isSettled, LOOK_FOR_DAYS, type RefundSeen } from './judge-promise.ts';
import { announcePromise } from './make-promise.ts';
import {
  breakOverdue,
  changePromise,
  findPromise,
  type LockedPromise,
  lockPromise,
  listToLookFor,
} from './promise-store.ts';
import { noSuchPromise, refundNotTold } from './refusals.ts';
import { settleLocked } from './settle-promise.ts';

const AT_ONCE = 200;
const LOOKS_AT_ONCE = 50;

/** What the clock does to promises: those not kept in time are broken, once; promised refunds are looked for in BOSS. */
export async function checkPromises(centre: BillingCentre): Promise<void> {
  while ((await inOneWork(centre, breakSome)) === AT_ONCE);
  for (const { id, bossRef } of await listToLookFor(centre.db, centre.clock.now(), LOOKS_AT_ONCE)) {
    const refunds = await askBoss(centre, bossRef);
    await inOneWork(centre, (work) => takeLook(work, id, refunds));
  }
}

async function breakSome(work: Work): Promise<number> {
  const broken = await breakOverdue(work.db, work.now, AT_ONCE);
  for (const promise of broken) await noteBroken(work, promise);
  return broken.length;
}

async function noteBroken(
  work: Work,
  promise: {
    id: string;
    customerId: string;
    provinceId: string;
    ticketId: string | null;
    madeBy: string | null;
    keeperId: string | null;
  },
): Promise<void> {
  const entry = { kind: 'promise-broken', by: null, detail: { promiseId: promise.id } };
  if (promise.ticketId) await noteInHistory(work, promise.ticketId, entry);
  announcePromise(work, promise, 'promise-broken');
}

/** Asks BOSS at once whether a promised refund came. @throws noSuchPromise, refundNotTold */
export async function lookForRefund(centre: BillingCentre, actor: Actor, id: string): Promise<void> {
  const row = await findPromise(centre.db, id);
  if (!row || row.kind !== 'refund' || !seesProvince(actor, row.provinceId)) throw noSuchPromise();
  const customer = await findCustomer(centre.db, row.customerId);
  if (!customer) throw noSuchPromise();
  const refunds = await askBoss(centre, customer.bossRef);
  if (refunds === null) throw refundNotTold();
  await inOneWork(centre, (work) => takeLook(work, id, refunds));
}

/** Null where BOSS gave no answer. */
async function askBoss(centre: BillingCentre, bossRef: string): Promise<readonly RefundSeen[] | null> {
  try {
    return await centre.billing.refunds(bossRef);
  } catch (error) {
    if (error instanceof BillingUnavailable) return null;
    throw error;
  }
}

/** What BOSS said about a promised refund; nothing is concluded from silence. */
async function takeLook(work: Work, id: string, refunds: readonly RefundSeen[] | null): Promise<void> {
  const locked = await lockPromise(work.db, id);
  if (!locked || isSettled(locked.state)) return;
  if (refunds === null) return changePromise(work.db, id, { lookAt: minutesLater(work.now, ASK_AGAIN_MINUTES) });
  const lookedAt = work.now;
  if (hasArrived(refunds, locked))
    return settleLocked(work, locked, null, { state: 'kept', settledHow: 'refund-arrived', lookedAt });
  await changePromise(work.db, id, { lookedAt, ...missed(work, locked) });
  if (locked.state === 'open' && locked.dueAt <= work.now) await noteBroken(work, locked);
}

/** Not there when it was due: broken, and looked for once a day from then on. */
function missed(work: Work, { state, dueAt }: LockedPromise) {
  if (dueAt > work.now) return {};
  const givenUp = work.now > daysEarlier(dueAt, -LOOK_FOR_DAYS);
  const lookAt = givenUp ? null : daysEarlier(work.now, -1);
  return { lookAt, ...(state === 'open' ? { state: 'broken' as const, brokenAt: work.now } : {}) };
}
