import type { Static } from 'typebox';
import { type Centre, inOneWork } from '../../platform/work.ts';
import {
  askBossWho,
  beginCheck,
  type BillingCentre,
  type CheckIdentity,
  finishCheck,
  type IdentityChecked,
  type Reveal,
  type Revealed,
  revealCustomer,
} from '../../foundation/customers/index.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import { contactFor, holdMyContact, noteOnTimeline } from './hold-contact.ts';
import { contactClosed, noSuchContact, notYourContact } from './refusals.ts';

/**
 * Verifies the caller of a contact in hand, and notes it on the timeline. BOSS is asked between two works, so that a
 * slow one keeps nobody else from this contact.
 * @throws those of holdMyContact, beginCheck and askBossWho
 */
export async function verifyCaller(
  centre: BillingCentre,
  actor: Actor,
  customerId: string,
  attempt: Static<typeof CheckIdentity>,
): Promise<Static<typeof IdentityChecked>> {
  const begun = await inOneWork(centre, async (work) => {
    const contact = await holdMyContact(work, actor, attempt.contactId);
    if (contact.customerId !== customerId) throw noSuchContact();
    return beginCheck(work, actor, customerId, attempt);
  });
  if ('outcome' in begun) return begun.outcome;
  const passed = await askBossWho(centre, begun.customer, attempt);
  return inOneWork(centre, async (work) => {
    const outcome = await finishCheck(work, actor, begun.customer, attempt, passed);
    const contact = { id: attempt.contactId, provinceId: begun.customer.provinceId };
    await noteOnTimeline(work, contact, actor.accountId, 'identity-checked', { means: attempt.means, passed });
    return outcome;
  });
}

/** Shows name and number in full to who handles a live contact of this customer. */
export async function revealCaller(
  centre: Centre,
  actor: Actor,
  customerId: string,
  reveal: Static<typeof Reveal>,
): Promise<Static<typeof Revealed>> {
  const contact = await contactFor(centre, actor, reveal.contactId);
  if (contact.customerId !== customerId) throw noSuchContact();
  if (contact.state === 'closed') throw contactClosed();
  if (contact.handlerId !== actor.accountId) throw notYourContact();
  return revealCustomer(centre, actor, customerId, reveal);
}
