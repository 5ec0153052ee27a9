import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { noteInHistory } from '../tickets/index.ts';
import { isSettled } from './judge-promise.ts';
import { announcePromise } from './make-promise.ts';
import { changePromise, findPromise, type LockedPromise, lockPromise, type PromiseChange } from './promise-store.ts';
import { noSuchPromise, promiseSettled } from './refusals.ts';

/** Somebody did what was promised, and says what. A second click by the same person changes nothing. @throws noSuchPromise, promiseSettled */
export async function keepPromise(centre: Centre, actor: Actor, id: string, note: string): Promise<void> {
  await settle(centre, actor, id, 'kept', { state: 'kept', settledHow: 'by-hand', note });
}

/** Made by mistake, or the customer wants it no more. @throws noSuchPromise, promiseSettled */
export async function withdrawPromise(centre: Centre, actor: Actor, id: string, reason: string): Promise<void> {
  await settle(centre, actor, id, 'withdrawn', { state: 'withdrawn', settledHow: 'by-hand', note: reason });
}

/**
 * It will not be kept in time, or was not: somebody says why, before or after the clock breaks it. It can still be kept, late.
 * @throws noSuchPromise, promiseSettled
 */
export async function breakPromise(centre: Centre, actor: Actor, id: string, reason: string): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockPromise(work.db, id);
    if (!locked || !seesProvince(actor, locked.provinceId)) throw noSuchPromise();
    if (locked.state === 'broken' && locked.note === reason) return;
    if (isSettled(locked.state)) throw await settledRefusal(work, id);
    await changePromise(work.db, id, { state: 'broken', brokenAt: locked.brokenAt ?? work.now, note: reason });
    await noteOnTicket(work, locked, { kind: 'promise-broken', by: actor.accountId, detail: { reason } });
    announcePromise(work, locked, 'promise-broken');
  });
}

async function settle(
  centre: Centre,
  actor: Actor,
  id: string,
  state: 'kept' | 'withdrawn',
  change: PromiseChange,
): Promise<void> {
  await inOneWork(centre, async (work) => {
    const locked = await lockPromise(work.db, id);
    if (!locked || !seesProvince(actor, locked.provinceId)) throw noSuchPromise();
    if (locked.state === state && locked.settledBy === actor.accountId) return;
    if (isSettled(locked.state)) throw await settledRefusal(work, id);
    await settleLocked(work, locked, actor.accountId, { ...change, noteBefore: locked.note });
  });
}

/** Settles one that is locked: on record with its ticket, and told to the screens. */
export async function settleLocked(
  work: Work,
  locked: Pick<LockedPromise, 'id' | 'customerId' | 'provinceId'> & {
    ticketId?: string | null;
    madeBy?: string | null;
  },
  by: string | null,
  change: PromiseChange,
): Promise<void> {
  await changePromise(work.db, locked.id, { ...change, settledAt: work.now, settledBy: by, lookAt: null });
  const did = change.state === 'withdrawn' ? 'promise-withdrawn' : 'promise-kept';
  const detail = { how: change.settledHow, ...(change.note ? { note: change.note } : {}) };
  await noteOnTicket(work, locked, { kind: did, by, detail });
  announcePromise(work, locked, did);
}

async function noteOnTicket(
  work: Work,
  { id, ticketId }: { id: string; ticketId?: string | null },
  { kind, by, detail }: { kind: string; by: string | null; detail: object },
): Promise<void> {
  if (!ticketId) return;
  await noteInHistory(work, ticketId, { kind, by, detail: { promiseId: id, ...detail } });
}

async function settledRefusal(work: Work, id: string) {
  const row = await findPromise(work.db, id);
  const by = row?.settlerZh ? `${row.settlerZh} ${row.settlerEn ?? ''}` : '';
  return promiseSettled([
    { field: 'state', message: row?.state ?? '' },
    { field: 'by', message: by },
    { field: 'at', message: row?.settledAt?.toISOString() ?? '' },
  ]);
}
