import { keyUsed } from '../../platform/refusal.ts';
import { type Centre, inOneWork, orMadeMeanwhile } from '../../platform/work.ts';
import { findContact, noSuchContact, partyUnknown, writeTimeline } from '../../contact/contacts/index.ts';
import { findCustomer } from '../../foundation/customers/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { findTicketOfKey, raiseTicket } from '../tickets/index.ts';
import type { JoinFault } from './contract.ts';
import { findMassFault, lockMassFault } from './mass-fault-store.ts';
import { massFaultOver, noSuchMassFault } from './refusals.ts';

/**
 * The agent says that what the customer tells is of this outage: a fault is raised and attached in one.
 * @throws noSuchMassFault, massFaultOver, noSuchContact, partyUnknown
 */
export function joinByHand(centre: Centre, actor: Actor, id: string, wanted: JoinFault): Promise<string> {
  return orMadeMeanwhile(
    () => joinOnce(centre, actor, id, wanted),
    async () => {
      const raised = await findTicketOfKey(centre.db, wanted.key);
      return raised?.raisedBy === actor.accountId ? raised.id : undefined;
    },
  );
}

function joinOnce(centre: Centre, actor: Actor, id: string, wanted: JoinFault): Promise<string> {
  return inOneWork(centre, async (work) => {
    const fault = await lockMassFault(work.db, id, 'share');
    if (!fault || !seesProvince(actor, fault.provinceId)) throw noSuchMassFault();
    const before = await findTicketOfKey(work.db, wanted.key);
    if (before && before.raisedBy !== actor.accountId) throw keyUsed();
    if (before) return before.id;
    if (fault.state === 'over') throw massFaultOver();
    const contact = await findContact(work.db, wanted.contactId);
    if (contact && contact.customerId === null) throw partyUnknown();
    const customer = contact?.customerId ? await findCustomer(work.db, contact.customerId) : undefined;
    if (!contact || !customer || contact.provinceId !== fault.provinceId) throw noSuchContact();
    const parent = await findMassFault(work.db, id);
    if (!parent) throw noSuchMassFault();
    const raised = await raiseTicket(work, actor, {
      key: wanted.key,
      kind: 'fault',
      category: parent.category,
      matterId: contact.matterId,
      contactId: contact.id,
      customer: { id: customer.id, provinceId: customer.provinceId, cityId: customer.cityId },
      summary: wanted.summary,
      recorded: {},
      insisted: false,
      reopensId: null,
      pointedToId: null,
      wayIn: contact.wayIn,
      joins: id,
    });
    await writeTimeline(work, contact, actor.accountId, 'ticket-raised', { ...raised, massFault: parent.number });
    return raised.ticketId;
  });
}
