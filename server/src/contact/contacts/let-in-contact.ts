import { contactArrived } from './announcements.ts';
import { newId } from '../../platform/new-id.ts';
import { inOneWork } from '../../platform/work.ts';
import { type BillingCentre, recogniseCaller } from '../../foundation/customers/index.ts';
import { type Actor, seesProvince } from '../../foundation/organisation/index.ts';
import { noteOnTimeline } from './hold-contact.ts';
import { noSuchContact } from './refusals.ts';
import { saveContact } from './store.ts';

interface Arrival {
  phone: string;
  wayIn: string;
  openingWords: { zh: string; en: string } | null;
  /** Whose desk it should ring on, if they are present; null lets routing choose. */
  offerTo: string | null;
}

/**
 * A customer comes in: who it is is recognised, and the contact waits to be offered.
 * @throws unknownNumber, billingUnavailable, noSuchContact (a customer of another province)
 */
export async function letInContact(centre: BillingCentre, actor: Actor, arrival: Arrival): Promise<string> {
  const customer = await recogniseCaller(centre, arrival.phone);
  if (!seesProvince(actor, customer.provinceId)) throw noSuchContact();
  return inOneWork(centre, async (work) => {
    const id = newId(work.now);
    const contact = { id, customerId: customer.id, provinceId: customer.provinceId };
    const { wayIn, openingWords } = arrival;
    const nothingYet = {
      matterId: null,
      handlerId: null,
      agentId: null,
      answeredAt: null,
      endedAt: null,
      closedAt: null,
    };
    const begun = { state: 'waiting', begunBy: 'customer', arrivedAt: work.now } as const;
    await saveContact(work.db, { ...contact, ...nothingYet, ...begun, wayIn, openingWords });
    await noteOnTimeline(work, contact, null, 'arrived', { wayIn, ...(openingWords && { openingWords }) });
    work.announce(contactArrived, { contactId: id, ...(arrival.offerTo && { offerTo: arrival.offerTo }) }, [
      `province:${customer.provinceId}`,
    ]);
    return id;
  });
}
