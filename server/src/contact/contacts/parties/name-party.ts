import { inOneWork, type Work } from '../../../platform/work.ts';
import { type BillingCentre, customerFor } from '../../../foundation/customers/index.ts';
import { type Actor, saveAuditEntry } from '../../../foundation/organisation/index.ts';
import { findAgainstParting, type WrittenContact } from '../life/followers.ts';
import { lockMyContact } from '../life/lock-contact.ts';
import { partyElsewhere, partyMoved } from '../life/refusals.ts';
import type { ContactRow } from '../life/store.ts';
import { findLatestDetail } from '../life/timeline-store.ts';
import { announceDesk, writeTimeline } from '../life/write-timeline.ts';
import { replaceParty } from './change-party.ts';
import { moveToProvince } from './move-to-province.ts';
import { mayMove } from './party-lifecycle.ts';
import { changeParty, findMainParty, type PartyRow } from './party-store.ts';

/**
 * The agent says who somebody unknown says they are; a check of their identity makes it so. The same said twice is said once.
 * @throws noSuchCustomer, partyMoved, partyElsewhere, and those of lockMyContact
 */
export async function claimParty(centre: BillingCentre, actor: Actor, contactId: string, customerId: string) {
  const { provinceId } = await customerFor(centre, actor, customerId);
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, contactId);
    const served = await followToProvince(work, actor, contact, provinceId);
    await claim(work, actor, served, await findMainParty(work.db, contactId), customerId);
  });
}

/**
 * The group's people may name a customer of any province; the contact is then theirs, as long as nothing was begun in it by
 * the policy and for the teams of the province that it was in.
 * @throws partyElsewhere
 */
async function followToProvince(work: Work, actor: Actor, contact: ContactRow, provinceId: string) {
  if (contact.provinceId === provinceId) return contact;
  const raised = await findLatestDetail(work.db, contact.id, 'ticket-raised');
  if (contact.matterId !== null || contact.handingOver || raised !== undefined) throw partyElsewhere();
  return moveToProvince(work, contact, provinceId, actor.accountId);
}

/** The same for a locked contact, or one made in this work. @throws partyMoved */
export async function claim(work: Work, actor: Actor, contact: WrittenContact, party: PartyRow, customerId: string) {
  if (party.standing === 'claimed' && party.customerId === customerId) return;
  if (!mayMove(party.standing, 'claim')) throw partyMoved();
  await changeParty(work.db, party.id, { standing: 'claimed', customerId });
  const about = { contactId: contact.id, partyId: party.id, customerId };
  await saveAuditEntry(work.db, work.now, actor, 'party.claimed', about);
  await writeTimeline(work, contact, actor.accountId, 'party-claimed', { partyId: party.id });
  announceDesk(work, contact);
}

/**
 * The agent says that it is not who it was taken for. What was gathered about them leaves the contact with them.
 * @throws partyMoved (nobody is claimed or known), those of lockMyContact, and what a later module says against it
 */
export async function partFromParty(centre: BillingCentre, actor: Actor, contactId: string, reason: string) {
  await inOneWork(centre, async (work) => {
    const contact = await lockMyContact(work, actor, contactId);
    const party = await findMainParty(work.db, contactId);
    if (party.standing === 'unknown') throw partyMoved();
    const against = await findAgainstParting(work, contactId);
    if (against) throw against;
    const { id: partyId, customerId, standing } = party;
    const about = { contactId, partyId, customerId, standing, reason };
    await saveAuditEntry(work.db, work.now, actor, 'party.parted', about);
    const parting = { because: 'not-them', words: reason, accountId: actor.accountId, instead: null } as const;
    await replaceParty(work, contact, party, parting);
  });
}
