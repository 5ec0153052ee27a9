import type { Static } from 'typebox';
import { type Centre, inOneWork } from '../../platform/work.ts';
import {
  type BillingCentre,
  type CheckIdentity,
  checkIdentity,
  type IdentityChecked,
  type Reveal,
  type Revealed,
  revealCustomer,
} from '../customers/index.ts';
import type { Actor } from '../organisation/index.ts';
import { contactFor, holdMyContact, noteOnTimeline } from './hold-contact.ts';
import { contactClosed, noSuchContact, notYourContact } from './refusals.ts';

/**
 * Verifies the caller of a contact in hand, and notes it on the timeline.
 * @throws those of holdMyContact and of checkIdentity
 */
export async function verifyCaller(
  centre: BillingCentre,
  actor: Actor,
  customerId: string,
  attempt: Static<typeof CheckIdentity>,
): Promise<Static<typeof IdentityChecked>> {
  return inOneWork(centre, async (work) => {
    const contact = await holdMyContact(work, actor, attempt.contactId);
    if (contact.customerId !== customerId) throw noSuchContact();
    const outcome = await checkIdentity(centre, work, actor, customerId, attempt);
    const { means } = attempt;
    if (!outcome.repeated) {
      await noteOnTimeline(work, contact, actor.accountId, 'identity-checked', { means, passed: outcome.passed });
    }
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
