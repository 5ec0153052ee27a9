import type { Centre, Work } from '../../../platform/work.ts';
import { type Actor, seesProvince } from '../../../foundation/organisation/index.ts';
import { contactFor } from '../../../contact/contacts/index.ts';
import { noSuchVisit, visitFinished } from '../refusals.ts';
import { findVisit } from './visit-store.ts';

/** A visit of the person's province. @throws noSuchVisit, noSuchContact */
export async function visitFor(centre: Centre, actor: Actor, contactId: string) {
  const visit = await findVisit(centre.db, contactId);
  if (!visit || !seesProvince(actor, visit.hallProvinceId)) throw noSuchVisit();
  return { visit, contact: await contactFor(centre, actor, contactId) };
}

/** The visit of a contact that is locked. @throws noSuchVisit, visitFinished */
export async function demandOpenVisit({ db }: Work, contactId: string) {
  const visit = await findVisit(db, contactId);
  if (!visit) throw noSuchVisit();
  if (visit.finishedAt !== null) throw visitFinished();
  return visit;
}
