import { daysEarlier, operatorDay } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { inOneWork, type Work } from '../platform/work.ts';
import type { WayIn } from '../contact/channels/index.ts';
import {
  classOfType,
  findLatestMatter,
  newParty,
  saveContact,
  saveContactEntries,
  saveMatter,
} from '../contact/contacts/index.ts';
import type { SimulatedBoss } from '../foundation/billing/index.ts';
import { countFailures, type CustomerRow, saveCheck } from '../foundation/customers/index.ts';
import type { DecidingCentre } from '../deciding/resolution/index.ts';
import { noteInHistory, saveTicket } from '../casework/tickets/index.ts';
import type { SampleCaller } from './sample-callers.ts';
import { wasRungAbout } from './store.ts';

/**
 * Gives a sample caller the past that their case needs, as a matter of its own: so the same caller can ring again and
 * again and the case is the same. What earlier rings left stays in the customer's history.
 */
export async function prepareCaller(
  centre: DecidingCentre,
  boss: SimulatedBoss,
  caller: SampleCaller,
  customer: CustomerRow,
): Promise<void> {
  // Their past moves with today, so BOSS must too; what earlier rings changed in BOSS is forgotten.
  await boss.renewCustomer(customer.bossRef);
  await inOneWork(centre, async (work) => {
    await makePast(work, caller, customer);
    await makeFailures(work, caller, customer);
  });
}

async function makePast(work: Work, caller: SampleCaller, customer: CustomerRow): Promise<void> {
  const matters = new Map<string, string>();
  const matterOf = async (type: string, openedAt: Date) => {
    const known = matters.get(type);
    if (known) return known;
    const id = newId(work.now);
    await saveMatter(work.db, { id, customerId: customer.id, provinceId: customer.provinceId, type, openedAt });
    matters.set(type, id);
    return id;
  };
  // The newest matter of a type is the one a contact joins, so this one is opened now, whatever its past.
  const own = await matterOf(caller.type, work.now);
  for (const past of caller.history.contacts) {
    const at = daysEarlier(work.now, past.daysAgo);
    await savePastContact(work, customer, await matterOf(past.matterType, at), past.wayIn, at);
  }
  if (caller.history.complaint) await saveComplaint(work, caller, customer, own, caller.history.complaint);
}

async function savePastContact(work: Work, customer: CustomerRow, matterId: string, wayIn: WayIn, at: Date) {
  const id = newId(work.now);
  const times = { arrivedAt: at, answeredAt: at, endedAt: at, closedAt: at };
  const nobody = { handlerId: null, agentId: null, openingWords: null };
  const { provinceId } = customer;
  const of = { id, customerId: customer.id, provinceId, matterId, wayIn };
  const party = newParty({
    contactId: id,
    address: { kind: 'phone', of: customer.phone },
    known: { customer, by: 'number' },
    joinedAt: at,
    joinedBy: null,
  });
  await saveContact(work.db, { ...of, state: 'closed', begunBy: 'customer', ...times, ...nobody }, party);
  const entry = { contactId: id, at, accountId: null };
  await saveContactEntries(work.db, [
    { ...entry, kind: 'arrived', detail: { wayIn } },
    { ...entry, kind: 'closed', detail: {} },
  ]);
}

type Complaint = NonNullable<SampleCaller['history']['complaint']>;

async function saveComplaint(
  work: Work,
  caller: SampleCaller,
  customer: CustomerRow,
  matterId: string,
  past: Complaint,
) {
  const id = newId(work.now);
  const raisedAt = daysEarlier(work.now, past.daysAgo);
  const { place, baseStation, symptom } = past;
  const recorded = {
    ...(place && { callPlace: place }),
    ...(baseStation && { baseStationCode: baseStation }),
    ...(symptom && { symptom }),
  };
  const promisedDaysAgo = past.refundPromisedDaysAgo;
  await saveTicket(
    work.db,
    {
      id,
      key: `sample:${caller.id}:${id}`,
      kind: 'complaint',
      category: classOfType(caller.type),
      state: past.state,
      customerId: customer.id,
      provinceId: customer.provinceId,
      cityId: customer.cityId,
      matterId,
      contactId: null,
      reopensId: null,
      insisted: false,
      summary: past.summary.zh,
      recorded,
      outcome: past.outcome,
      refundPromisedAt: promisedDaysAgo === undefined ? null : daysEarlier(work.now, promisedDaysAgo),
      raisedBy: null,
      raisedAt,
      closedAt: past.state === 'closed' ? raisedAt : null,
      changedAt: raisedAt,
      stage: past.state,
      kindVersion: 1,
    },
    operatorDay(raisedAt).slice(0, 4),
  );
  const then = { db: work.db, now: raisedAt };
  await noteInHistory(then, id, { kind: 'raised', by: null, detail: { summary: past.summary } });
}

/** Failures are counted by the day, so they are made for today. */
async function makeFailures(work: Work, caller: SampleCaller, customer: CustomerRow): Promise<void> {
  const day = operatorDay(work.now);
  const already = await countFailures(work.db, customer.id, day);
  for (let count = already; count < (caller.history.identityFailuresToday ?? 0); count += 1) {
    const id = newId(work.now);
    const check = { id, key: `sample:${id}`, customerId: customer.id, contactId: null, day, at: work.now };
    await saveCheck(work.db, { ...check, means: 'servicePassword', passed: false, accountId: null });
  }
}

/** True when this caller's past was prepared today, for it is told in days, and was not used by a contact yet. */
export async function isPrepared(
  centre: DecidingCentre,
  caller: SampleCaller,
  customer: CustomerRow,
): Promise<boolean> {
  const latest = await findLatestMatter(centre.db, customer.id, caller.type);
  if (!latest || operatorDay(latest.openedAt) !== operatorDay(centre.clock.now())) return false;
  return !(await wasRungAbout(centre.db, latest.id));
}
