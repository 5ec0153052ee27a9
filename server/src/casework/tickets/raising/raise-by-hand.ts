import type { Database } from '../../../platform/database/database.ts';
import { keyUsed } from '../../../platform/refusal.ts';
import { type Centre, inOneWork, orMadeMeanwhile, type Work } from '../../../platform/work.ts';
import { lockContact, noSuchContact, writeTimeline } from '../../../contact/contacts/index.ts';
import { digitsOf, findCustomer, readPhone } from '../../../foundation/customers/index.ts';
import { type Actor, findProvince, seesProvince } from '../../../foundation/organisation/index.ts';
import type { RaiseTicket } from './contract.ts';
import type { FormField } from '../kinds/kind-contract.ts';
import { offersCategory } from '../kinds/judge-kind.ts';
import { findKind } from '../kinds/keep-kinds.ts';
import { type Raised, raiseTicket } from './raise-ticket.ts';
import { findTicketOfKey } from '../history/store.ts';
import { noSuchKind } from '../kinds/refusals.ts';
import { formIncomplete, noSuchCustomerOfTicket } from './refusals.ts';
import { lengthOf } from '../../../platform/text/cut-text.ts';

/**
 * A person raises a ticket of any kind, with the form of its kind.
 * @throws noSuchKind, noSuchCustomerOfTicket, noSuchContact, formIncomplete, keyUsed
 */
export function raiseByHand(centre: Centre, actor: Actor, wanted: RaiseTicket): Promise<Raised> {
  return orMadeMeanwhile(
    () => raiseOnce(centre, actor, wanted),
    () => findRaised(centre.db, actor, wanted),
  );
}

/** @throws keyUsed where it is another intention's: what that one raised may be none of theirs */
async function findRaised(db: Database, { accountId }: Actor, wanted: RaiseTicket): Promise<Raised | undefined> {
  const raised = await findTicketOfKey(db, wanted.key);
  if (raised && (raised.raisedBy !== accountId || raised.kind !== wanted.kind)) throw keyUsed();
  return raised && { ticketId: raised.id, number: raised.number, reminded: false };
}

function raiseOnce(centre: Centre, actor: Actor, wanted: RaiseTicket): Promise<Raised> {
  return inOneWork(centre, async (work) => {
    const kind = await findKind(work.kept, wanted.kind);
    if (!kind || !offersCategory(kind, wanted.category)) throw noSuchKind();
    const faults = judgeForm(kind.form, wanted.form);
    if (faults.length > 0) throw formIncomplete(faults);
    const { contact, customer } = await findWhose(work, actor, wanted);
    const provinceId = customer?.provinceId ?? contact?.provinceId ?? actor.provinceId ?? wanted.province;
    if (!provinceId || !(await findProvince(work.kept, provinceId))) throw noSuchCustomerOfTicket();
    // Where a contact's party is at home is not told by where its agent sits.
    const cityTold = contact || customer ? null : actor.cityId;
    const raised = await raiseTicket(work, actor, {
      key: wanted.key,
      kind: wanted.kind,
      category: wanted.category,
      matterId: null,
      contactId: contact?.id ?? null,
      customer: { id: customer?.id ?? null, provinceId, cityId: customer?.cityId ?? cityTold },
      summary: wanted.summary,
      recorded: {},
      insisted: false,
      reopensId: null,
      pointedToId: null,
      form: wanted.form,
      place: wanted.place ?? wanted.form['place'] ?? null,
      severity: wanted.severity ?? 'normal',
      wayIn: contact?.wayIn ?? null,
    });
    if (contact) await writeTimeline(work, contact, actor.accountId, 'ticket-raised', { ...raised });
    return raised;
  });
}

/** @throws noSuchContact, noSuchCustomerOfTicket */
async function findWhose(work: Work, actor: Actor, { contactId, customerId }: RaiseTicket) {
  const contact = contactId ? await lockContact(work.db, contactId) : undefined;
  if (contactId && (!contact || !seesProvince(actor, contact.provinceId))) throw noSuchContact();
  const id = customerId ?? contact?.customerId;
  const customer = id ? await findCustomer(work.db, id) : undefined;
  const strangers = contact !== undefined && contact.customerId !== (customer?.id ?? null);
  if (strangers || (id && (!customer || !seesProvince(actor, customer.provinceId)))) throw noSuchCustomerOfTicket();
  return { contact, customer };
}

/** What is missing or none of the choices, by field. Pure. */
export function judgeForm(fields: readonly FormField[], form: Readonly<Record<string, string>>) {
  const known = new Set(fields.map(({ name }) => name));
  const unknown = Object.keys(form).filter((name) => !known.has(name));
  return [
    ...unknown.map((field) => ({ field, message: 'is no field of this form' })),
    ...fields.flatMap((field) => judgeField(field, (form[field.name] ?? '').trim())),
  ];
}

function judgeField({ name, required, type, choices = [] }: FormField, value: string) {
  if (value === '') return required ? [{ field: name, message: 'is required' }] : [];
  const fits = {
    choice: choices.some((choice) => choice.value === value),
    date: /^\d{4}-\d{2}-\d{2}$/u.test(value),
    // A number of a service, or one dialled within a city, is in no international form.
    phone: readPhone(value) !== null || /^\+?\d{5,20}$/u.test(digitsOf(value)),
    text: lengthOf(value) <= 200,
    place: lengthOf(value) <= 200,
    'long-text': lengthOf(value) <= 2000,
  }[type];
  return fits ? [] : [{ field: name, message: `is not a ${type} of this form` }];
}
