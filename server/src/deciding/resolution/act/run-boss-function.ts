import { type Static, Type } from 'typebox';
import { actBegun } from '../announcements.ts';
import { nullable } from '../../../platform/contract-parts.ts';
import type { Json } from '../../../platform/database/database-types.ts';
import { inOneWork, type Work } from '../../../platform/work.ts';
import { findContact, lockContact, writeTimeline } from '../../../contact/contacts/index.ts';
import {
  BillingRefusal,
  type BillingSystem,
  BillingUnavailable,
  type FunctionOutcome,
} from '../../../foundation/billing/index.ts';
import { findCustomer } from '../../../foundation/customers/index.ts';
import { announceAct, type BegunAct } from './begin-act.ts';
import type { DecidingCentre } from '../centre.ts';
import type { ActOnDecision } from '../contract.ts';
import { notAnOption, subscriptionNeeded } from '../refusals.ts';
import { changeAct, findAct, lockAct } from './act-store.ts';
import { decideWithPapers } from './decide-with-papers.ts';
import { listFacts } from '../store.ts';
import { storedAs } from '../../../platform/stored.ts';

const FunctionOrder = Type.Object({ bossFunction: Type.String(), subscriptionId: nullable(Type.String()) });
type FunctionOrder = Static<typeof FunctionOrder>;
const readOrder = storedAs(FunctionOrder, 'act.result');

/** Puts on record what BOSS is to do; the listener of `act.begun` has it done, also after a crash. */
export async function orderBossFunction(
  work: Work,
  { act, locked, answer }: BegunAct,
  order: ActOnDecision,
): Promise<void> {
  const rows = act.kind === 'with-papers' ? await listFacts(work.db, locked.contact.id) : null;
  const decided = rows === null ? answer : decideWithPapers(locked, rows);
  const bossFunction = decided.status === 'decided' ? decided.bossFunction : null;
  // A policy may name a function that this BOSS does not offer.
  if (!bossFunction || !functions.has(bossFunction)) throw notAnOption();
  const subscriptionId = bossFunction === '2870' ? await chooseSubscription(work, locked.contact.id, order) : null;
  await changeAct(work.db, act.id, { state: 'begun', result: { bossFunction, subscriptionId } });
  work.announce(actBegun, { actId: act.id });
}

async function chooseSubscription(work: Work, contactId: string, order: ActOnDecision): Promise<string> {
  const fact = (await listFacts(work.db, contactId)).find((row) => row.fact === 'subscriptionFound');
  const found = (fact?.records ?? []).flatMap(({ kind, id }) => (kind === 'subscription' ? [id] : []));
  const named = order.subscriptionId ?? (found.length === 1 ? found[0] : undefined);
  if (!named || !found.includes(named)) throw subscriptionNeeded([{ field: 'subscriptionId', message: 'choose one' }]);
  return named;
}

/**
 * Has BOSS do it, under the act's own id as key: however often this runs, and wherever it was cut off, it is done once.
 */
export async function runBossFunction(centre: DecidingCentre, actId: string): Promise<void> {
  const act = await findAct(centre.db, actId);
  const contact = act && (await findContact(centre.db, act.contactId));
  const customer = contact?.customerId ? await findCustomer(centre.db, contact.customerId) : undefined;
  if (!act || !contact || !customer || act.state !== 'begun') return;
  const order = readOrder(act.result);
  const outcome = await attempt(centre.billing, customer.bossRef, order, act.id);
  await inOneWork(centre, async (work) => {
    // Contact before act, as everywhere: one order of locks, no deadlocks.
    await lockContact(work.db, contact.id);
    const locked = await lockAct(work.db, actId);
    if (locked?.state !== 'begun') return;
    const state = 'receipt' in outcome ? 'done' : 'failed';
    const result = { ...order, ...outcome } satisfies Json;
    await changeAct(work.db, actId, { state, result, doneAt: state === 'done' ? work.now : null });
    const kind = state === 'done' ? 'boss-done' : 'boss-failed';
    await writeTimeline(work, contact, state === 'done' ? act.accountId : null, kind, result);
    announceAct(work, contact);
  });
}

type Attempt = { receipt: string } | { failure: string };

async function attempt(billing: BillingSystem, ref: string, order: FunctionOrder, key: string): Promise<Attempt> {
  const call = functions.get(order.bossFunction);
  if (!call) throw new Error(`no such BOSS function: ${order.bossFunction}`);
  try {
    return { receipt: (await call(billing, ref, order, key)).receipt };
  } catch (error) {
    if (error instanceof BillingUnavailable) return { failure: 'billing-unavailable' };
    if (error instanceof BillingRefusal) return { failure: error.code };
    throw error;
  }
}

type BossCall = (billing: BillingSystem, ref: string, order: FunctionOrder, key: string) => Promise<FunctionOutcome>;

/** The functions of this BOSS, by the names the policy uses. */
const functions = new Map<string, BossCall>([
  ['2870', (billing, ref, { subscriptionId }, key) => billing.unsubscribe(ref, subscriptionId ?? '', key)],
  ['4443', (billing, ref, _, key) => billing.liftRechargeBlacklist(ref, key)],
  ['emergency-loss', (billing, ref, _, key) => billing.stopForLoss(ref, key)],
]);
