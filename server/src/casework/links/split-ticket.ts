import { keyUsed } from '../../platform/refusal.ts';
import { type Centre, inOneWork } from '../../platform/work.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import {
  findKind,
  findTicketOfKey,
  lockTicket,
  noSuchKind,
  noSuchTicket,
  noteInHistory,
  offersCategory,
  type Raised,
  raiseTicket,
  ticketMoved,
  writeHistory,
} from '../tickets/index.ts';
import type { SplitTicket } from './contract.ts';
import { saveLink } from './link-store.ts';

/**
 * A part of what a ticket is about goes on as a ticket of its own: same customer, matter and contact; each names the other.
 * @throws noSuchTicket, noSuchKind, keyUsed, ticketMoved where it ended, or moved since it was looked at
 */
export async function splitTicket(centre: Centre, actor: Actor, id: string, wanted: SplitTicket): Promise<Raised> {
  return inOneWork(centre, async (work) => {
    const whole = await lockTicket(work.db, id);
    if (!whole || !seesProvince(actor, whole.provinceId)) throw noSuchTicket();
    const before = await findTicketOfKey(work.db, wanted.key);
    if (before && (before.raisedBy !== actor.accountId || before.kind !== wanted.kind)) throw keyUsed();
    if (before) return { ticketId: before.id, number: before.number, reminded: false };
    const stale = wanted.version !== undefined && wanted.version !== whole.version;
    if (whole.state !== 'open' || stale) throw ticketMoved([{ field: 'stage', message: whole.stage }]);
    const kind = await findKind(work.kept, wanted.kind);
    if (!kind || !offersCategory(kind, wanted.category)) throw noSuchKind();
    const raised = await raiseTicket(work, actor, {
      key: wanted.key,
      kind: wanted.kind,
      category: wanted.category,
      matterId: whole.matterId,
      contactId: whole.contactId,
      customer: { id: whole.customerId, provinceId: whole.provinceId, cityId: whole.cityId },
      summary: wanted.summary,
      recorded: {},
      insisted: false,
      reopensId: null,
      pointedToId: null,
      place: whole.place,
      wayIn: whole.wayIn,
    });
    const by = actor.accountId;
    await saveLink(work.db, { fromId: raised.ticketId, toId: id, kind: 'split', accountId: by, at: work.now });
    const off = { number: raised.number, ticketId: raised.ticketId, summary: wanted.summary };
    await writeHistory(work, whole, { kind: 'split-off', by, change: {}, detail: off });
    const from = { number: whole.number, ticketId: id };
    await noteInHistory(work, raised.ticketId, { kind: 'split-from', by, detail: from });
    return raised;
  });
}
