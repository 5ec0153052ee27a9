import type { Static } from 'typebox';
import { type Centre, inOneWork, type Work } from '../../platform/work.ts';
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
import { contactFor, lockMyContact } from './life/lock-contact.ts';
import { contactClosed, noSuchContact, notYourContact, partyUnknown } from './life/refusals.ts';
import { type ContactRow, lockContact } from './life/store.ts';
import { writeTimeline } from './life/write-timeline.ts';
import { becomeKnown } from './parties/change-party.ts';
import { changeParty, findMainParty } from './parties/party-store.ts';

/**
 * Verifies the caller of a contact in hand, and notes it on the timeline; somebody who says to be this customer is known
 * when they pass. BOSS is asked between two works, so that a slow one keeps nobody else from this contact.
 * @throws noSuchContact (of another customer), those of lockMyContact, beginCheck and askBossWho
 */
export async function verifyCaller(
  centre: BillingCentre,
  actor: Actor,
  customerId: string,
  attempt: Static<typeof CheckIdentity>,
): Promise<Static<typeof IdentityChecked>> {
  const begun = await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, attempt.contactId);
    if (!(await isAbout(work, contact, customerId))) throw noSuchContact();
    return beginCheck(work, actor, customerId, attempt);
  });
  if ('outcome' in begun) return begun.outcome;
  const passed = await askBossWho(centre, begun.customer, attempt);
  return inOneWork(centre, async (work) => {
    const contact = await lockContact(work.db, attempt.contactId);
    if (!contact) throw noSuchContact();
    const outcome = await finishCheck(work, actor, begun.customer, attempt, passed);
    await writeTimeline(work, contact, actor.accountId, 'identity-checked', { means: attempt.means, passed });
    if (passed) await verifyParty(work, actor, contact, customerId);
    return outcome;
  });
}

/** The contact is this customer's, or of somebody who says to be them. */
async function isAbout(work: Work, contact: ContactRow, customerId: string): Promise<boolean> {
  if (contact.customerId !== null) return contact.customerId === customerId;
  return (await findMainParty(work.db, contact.id)).customerId === customerId;
}

/**
 * Meanwhile they may have been parted from, or say to be somebody else; then the check was of nobody who is there. Who is
 * known by their number and passes is them, whatever BOSS tells of the number afterwards.
 */
async function verifyParty(work: Work, { accountId }: Actor, contact: ContactRow, customerId: string): Promise<void> {
  const party = await findMainParty(work.db, contact.id);
  if (party.customerId !== customerId) return;
  if (party.standing === 'known') return changeParty(work.db, party.id, { toRecognise: false });
  await becomeKnown(work, contact, party, { id: customerId }, { by: 'identity-check', accountId });
}

/**
 * Shows name and number in full to who handles a live contact of this customer.
 * @throws partyUnknown (somebody who only says to be them), noSuchContact, contactClosed, notYourContact
 */
export async function revealCaller(
  centre: Centre,
  actor: Actor,
  customerId: string,
  reveal: Static<typeof Reveal>,
): Promise<Static<typeof Revealed>> {
  const contact = await contactFor(centre, actor, reveal.contactId);
  if (contact.customerId === null) throw partyUnknown();
  if (contact.customerId !== customerId) throw noSuchContact();
  if (contact.state === 'closed') throw contactClosed();
  if (contact.handlerId !== actor.accountId) throw notYourContact();
  return revealCustomer(centre, actor, customerId, reveal);
}
