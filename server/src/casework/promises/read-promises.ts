import type { Static } from 'typebox';
import type { Centre } from '../../platform/work.ts';
import { maskCustomer, phoneOf, Revealed } from '../../foundation/customers/index.ts';
import { type Actor, recordReading, saveAuditEntry, seesProvince } from '../../foundation/organisation/index.ts';
import type { MadePromise, PromiseQuery, RevealPromised } from './contract.ts';
import { isSettled } from './judge-promise.ts';
import { findPromise, listSettled, listUnsettled, type PromiseFilter, type PromiseRow } from './promise-store.ts';
import { noSuchPromise, promiseSettled } from './refusals.ts';

export async function listPromisesFor(
  centre: Centre,
  actor: Actor,
  { customerId, ticketId, mine, state, limit = 100 }: Static<typeof PromiseQuery>,
): Promise<MadePromise[]> {
  if (customerId || ticketId)
    await recordReading(centre, actor, 'promises.read', { customerId: customerId ?? null, ticketId: ticketId ?? null });
  const keeperId = mine ? actor.accountId : undefined;
  const filter = { provinceId: actor.provinceId, customerId, ticketId, keeperId, limit };
  const rows = await listOf(centre, filter, state);
  return rows.map((row) => toPromise(row, actor));
}

type StateAsked = Static<typeof PromiseQuery>['state'];

/** A page at most: what is to be kept, what is due first before; then what was settled, the latest first. */
async function listOf({ db }: Centre, filter: PromiseFilter, state: StateAsked): Promise<PromiseRow[]> {
  if (state === 'settled') return listSettled(db, filter);
  if (state === 'open' || state === 'broken') return listUnsettled(db, filter, [state]);
  const unsettled = await listUnsettled(db, filter, ['open', 'broken']);
  const left = filter.limit - unsettled.length;
  if (state === 'unsettled' || left === 0) return unsettled;
  return [...unsettled, ...(await listSettled(db, { ...filter, limit: left }))];
}

/** @throws noSuchPromise */
export async function readPromise(centre: Centre, actor: Actor, id: string): Promise<MadePromise> {
  const row = await findPromise(centre.db, id);
  if (!row || !seesProvince(actor, row.provinceId)) throw noSuchPromise();
  return toPromise(row, actor);
}

/**
 * Name and number in full of whom it was promised to, while it can still be kept; on record.
 * @throws noSuchPromise, promiseSettled
 */
export async function revealPromised(
  centre: Centre,
  actor: Actor,
  promiseId: string,
  { purpose }: RevealPromised,
): Promise<Static<typeof Revealed>> {
  const row = await findPromise(centre.db, promiseId);
  if (!row || !seesProvince(actor, row.provinceId)) throw noSuchPromise();
  if (isSettled(row.state)) throw promiseSettled();
  const about = { customerId: row.customerId, ticketId: row.ticketId, promiseId, purpose };
  await saveAuditEntry(centre.db, centre.clock.now(), actor, 'customer.revealed', about);
  return { name: row.customerName, phone: phoneOf(customerOf(row)) };
}

function customerOf({ customerName: name, customerPhone: phone, phoneLeftAt }: PromiseRow) {
  return { name, phone, phoneLeftAt };
}

function toPromise(row: PromiseRow, actor: Actor): MadePromise {
  const customer = maskCustomer(customerOf(row));
  return {
    id: row.id,
    kind: row.kind,
    words: row.words,
    amountFen: row.amountFen,
    customerId: row.customerId,
    customerName: customer.name,
    customerPhone: customer.phone,
    ticket: ticketOf(row),
    contactId: row.contactId,
    matterId: row.matterId,
    madeBy: named(row.makerZh, row.makerEn),
    mine: row.keeperId === actor.accountId,
    madeAt: row.madeAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    state: row.state,
    brokenAt: row.brokenAt?.toISOString() ?? null,
    settledAt: row.settledAt?.toISOString() ?? null,
    settledBy: named(row.settlerZh, row.settlerEn),
    settledHow: row.settledHow,
    note: row.note,
    lookedAt: row.lookedAt?.toISOString() ?? null,
  };
}

function ticketOf({ ticketId: id, ticketNumber: number, ticketSummary: summary }: PromiseRow): MadePromise['ticket'] {
  return id !== null && number !== null && summary !== null ? { id, number, summary } : null;
}

function named(zh: string | null, en: string | null) {
  return zh && en ? { zh, en } : null;
}
