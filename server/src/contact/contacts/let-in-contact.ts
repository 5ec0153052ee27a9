import type { Static } from 'typebox';
import { malformedRequest } from '../../platform/refusal.ts';
import { inOneWork } from '../../platform/work.ts';
import {
  type BillingCentre,
  type CustomerRow,
  customerFor,
  readPhone,
  recallCaller,
} from '../../foundation/customers/index.ts';
import { type Actor, findHomeOfNumber, seesProvince } from '../../foundation/organisation/index.ts';
import type { LetIn } from './contract.ts';
import { type Arrival, letIn } from './let-in.ts';
import { noSuchContact, provinceNotKnown } from './life/refusals.ts';
import { claim } from './parties/name-party.ts';

type Wanted = Static<typeof LetIn> & Pick<Arrival, 'openingWords' | 'offerTo'>;

/**
 * Somebody comes in by a number, or by none: the contact is saved at once and waits to be offered. Who was met before is
 * known; of others BOSS is asked when it is saved, and again until it answers.
 * @throws malformedRequest (no number), noSuchContact (a customer of another province), noSuchCustomer (whom they say they are), provinceNotKnown
 */
export async function letInContact(centre: BillingCentre, actor: Actor, wanted: Wanted): Promise<string> {
  const { wayIn, claims, words, openingWords, offerTo } = wanted;
  const phone = wanted.phone === undefined ? undefined : readPhone(wanted.phone);
  if (phone === null) throw malformedRequest([{ field: '/phone', message: 'is not a phone number' }]);
  const met = phone === undefined ? null : await recallCaller(centre, phone);
  if (met && !seesProvince(actor, met.customer.provinceId)) throw noSuchContact();
  const claimed = claims === undefined ? null : await customerFor(centre, actor, claims);
  const provinceId = await homeOf(centre, actor, claimed ?? met?.customer ?? null, phone);
  // Who says to be another than the number's owner is not known by the number.
  const known = claims === undefined || claims === met?.customer.id ? met : null;
  const arriving: Arrival['party'] = {
    address: phone === undefined ? null : { kind: 'phone', of: phone },
    known: known && { customer: known.customer, by: 'number' },
    toRecognise: phone !== undefined && !met?.fresh,
  };
  return inOneWork(centre, async (work) => {
    const by = actor.accountId;
    const arrival = { wayIn, provinceId, party: arriving, words, openingWords, offerTo, by };
    const { contactId, party } = await letIn(work, arrival);
    const contact = { id: contactId, provinceId };
    if (claims !== undefined && !known) await claim(work, actor, contact, party, claims);
    return contactId;
  });
}

/** The province of the customer whom they are or say they are, else that of whoever let them in, else where the number is at home: never a guess. */
async function homeOf(
  centre: BillingCentre,
  actor: Actor,
  customer: Pick<CustomerRow, 'provinceId'> | null,
  phone: string | undefined,
): Promise<string> {
  const home = customer?.provinceId ?? actor.provinceId ?? (phone && (await findHomeOfNumber(centre.db, phone)));
  if (!home) throw provinceNotKnown();
  return home;
}
