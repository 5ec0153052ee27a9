import { operatorDay } from '../../../platform/clock.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { inOneWork, orMadeMeanwhile } from '../../../platform/work.ts';
import { type BillingCentre, customerFor } from '../../../foundation/customers/index.ts';
import { type Actor, findCity } from '../../../foundation/organisation/index.ts';
import { meetInPerson } from '../../../contact/contacts/index.ts';
import type { BeginVisit } from '../contract.ts';
import { demandHall } from '../halls/stand-at-hall.ts';
import { noSuchHall } from '../refusals.ts';
import { findVisitOfKey, saveVisit, takeVisitNumber } from './visit-store.ts';

/**
 * Somebody stands at the counter: a contact in conversation with whoever records it, and where it is. A number that is said
 * makes nobody known; papers do. The same key begins it once.
 * @returns the contact
 * @throws noHallChosen, noSuchCustomer, keyUsed
 */
export async function beginVisit(centre: BillingCentre, actor: Actor, wanted: BeginVisit): Promise<string> {
  const { key, customerId = null, forAnother, words = null } = wanted;
  const hall = await demandHall(centre, actor);
  const customer = customerId === null ? null : await customerFor(centre, actor, customerId);
  const made = async () => {
    const found = await findVisitOfKey(centre.db, key);
    if (found && found.accountId !== actor.accountId) throw keyUsed();
    return found?.contactId;
  };
  const begin = () =>
    inOneWork(centre, async (work) => {
      const city = await findCity(work.kept, hall.city.id);
      if (!city) throw noSuchHall();
      const provinceId = customer?.provinceId ?? city.provinceId;
      const contactId = await meetInPerson(work, actor, { provinceId, claims: customerId, words });
      const number = await takeVisitNumber(work.db, operatorDay(work.now).slice(0, 4));
      const where = { hallId: hall.id, accountId: actor.accountId };
      await saveVisit(work.db, { contactId, number, key, ...where, forAnother, begunAt: work.now });
      return contactId;
    });
  return (await made()) ?? (await orMadeMeanwhile(begin, made));
}
