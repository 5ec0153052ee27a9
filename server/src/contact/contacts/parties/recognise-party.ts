import { inOneWork, type Work } from '../../../platform/work.ts';
import {
  type BillingCentre,
  type CustomerRow,
  type Recognition,
  recogniseNumber,
} from '../../../foundation/customers/index.ts';
import { gatheredIn } from '../../../foundation/organisation/index.ts';
import { contactArrived, contactChanged } from '../life/announcements.ts';
import { findAgainstParting } from '../life/followers.ts';
import { announceFreed, moveContact } from '../life/lock-contact.ts';
import { type ContactRow, lockContact } from '../life/store.ts';
import { announceOfContact, writeTimeline } from '../life/write-timeline.ts';
import { becomeKnown, replaceParty } from './change-party.ts';
import { moveToProvince } from './move-to-province.ts';
import { changeParty, findMainParty, listToRecognise, type PartyRow } from './party-store.ts';

/**
 * Asks BOSS whose the number is that a contact came by, and says so on the contact. Safe to run twice.
 * @returns false while BOSS gives no answer
 */
export async function recogniseParty(centre: BillingCentre, contactId: string): Promise<boolean> {
  const asked = await findMainParty(centre.db, contactId);
  if (!asked.toRecognise || asked.address === null || asked.addressKind !== 'phone') return true;
  const recognition = await recogniseNumber(centre, asked.address);
  if (!recognition.told) return false;
  await inOneWork(centre, async (work) => {
    const contact = await lockContact(work.db, contactId);
    const party = contact && (await findMainParty(work.db, contactId));
    if (contact && party?.id === asked.id && party.toRecognise) await settle(work, contact, party, recognition);
  });
  return true;
}

const AT_ONCE = 20;

/**
 * Whom BOSS was not there to tell of: asked again until it is, the longest unknown first. Side by side, so that one whom it
 * cannot tell of keeps nobody else waiting; no more at once than its time limit makes bearable while it is down.
 */
export async function recogniseWaiting(centre: BillingCentre): Promise<void> {
  const contactIds = await listToRecognise(centre.db, AT_ONCE);
  const failed = (error: unknown) => centre.log.error({ error }, 'recognising a party failed; it is tried again');
  await Promise.all(contactIds.map((contactId) => recogniseParty(centre, contactId).catch(failed)));
}

async function settle(work: Work, contact: ContactRow, party: PartyRow, { customer }: Recognition): Promise<void> {
  await changeParty(work.db, party.id, { toRecognise: false });
  if (customer?.id === party.customerId && party.standing === 'known') return;
  if (party.standing === 'known') return correct(work, contact, party, customer);
  // Somebody who says to be another than the number's owner stays claimed: a check of their identity tells.
  if (!customer || (party.standing === 'claimed' && party.customerId !== customer.id)) {
    return announceOfContact(work, contact, contactChanged);
  }
  if (customer.provinceId !== contact.provinceId) return sendHome(work, contact, party, customer);
  await becomeKnown(work, contact, party, customer, { by: 'number', accountId: null });
}

/**
 * Remembered wrongly: BOSS gave the number to another customer since, or to nobody. Where something was done for who was
 * taken for its owner they stay, and it is on record that the number is not theirs (docs/rules/contacts.md#joining-and-parting).
 */
async function correct(work: Work, contact: ContactRow, party: PartyRow, customer: CustomerRow | null): Promise<void> {
  if (await findAgainstParting(work, contact.id)) {
    await writeTimeline(work, contact, null, 'number-moved', { partyId: party.id });
    return;
  }
  const elsewhere = customer !== null && customer.provinceId !== contact.provinceId;
  const parting = { because: 'number-moved', accountId: null, instead: elsewhere ? null : customer } as const;
  const next = await replaceParty(work, contact, party, parting);
  if (elsewhere) await sendHome(work, { ...contact, customerId: null }, next, customer);
}

/**
 * A customer of another province: who waits is served there, and so is who rings, for nobody serves them yet. Who is being
 * served stays, unknown to this province, and their agent is told where the number is at home.
 */
async function sendHome(work: Work, contact: ContactRow, party: PartyRow, customer: CustomerRow): Promise<void> {
  const { provinceId } = customer;
  if (contact.state !== 'waiting' && contact.state !== 'ringing') {
    await writeTimeline(work, contact, null, 'number-at-home-elsewhere', { provinceId });
    return;
  }
  const waiting = contact.state === 'ringing' ? await stopRinging(work, contact) : contact;
  const moved = await moveToProvince(work, waiting, provinceId, null);
  await becomeKnown(work, moved, party, customer, { by: 'number', accountId: null });
  work.announce(contactArrived, { contactId: contact.id }, [gatheredIn(provinceId)]);
}

/** It leaves the desk that it rings on; whose desk that is, is free for the next. */
async function stopRinging(work: Work, contact: ContactRow): Promise<ContactRow> {
  const nobody = { handlerId: null, agentId: null };
  await moveContact(work, contact, 'lose', nobody);
  announceFreed(work, contact);
  return { ...contact, ...nobody, state: 'waiting' };
}
