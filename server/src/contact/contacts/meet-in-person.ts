import type { Work } from '../../platform/work.ts';
import type { Actor } from '../../foundation/organisation/index.ts';
import { letIn } from './let-in.ts';
import { lockMyContact, moveContact } from './life/lock-contact.ts';
import { noSuchContact, partyMoved } from './life/refusals.ts';
import { lockContact } from './life/store.ts';
import { offerContacts } from './offer-contact.ts';
import { becomeKnown } from './parties/change-party.ts';
import { claim } from './parties/name-party.ts';
import { changeParty, findMainParty } from './parties/party-store.ts';

/** Somebody stands before the person who writes this down. */
export interface Meeting {
  provinceId: string;
  /** Whose number they give; a number that is only said proves nothing. */
  claims: string | null;
  words: string | null;
}

/** A contact that nobody has to wait for: it comes in and is in conversation in the same work. @returns its id */
export async function meetInPerson(work: Work, actor: Actor, { provinceId, claims, words }: Meeting): Promise<string> {
  const { accountId } = actor;
  const party = { address: null, known: null, toRecognise: false };
  const met = await letIn(work, { wayIn: 'counter', provinceId, party, words, by: accountId });
  const { contactId } = met;
  if (claims !== null) await claim(work, actor, { id: contactId, provinceId }, met.party, claims);
  const waiting = await lockContact(work.db, contactId);
  if (!waiting) throw noSuchContact();
  await offerContacts(work, [{ contact: waiting, accountId }]);
  const ringing = await lockMyContact(work, actor, contactId);
  const answered = { by: accountId, kind: 'answered', detail: {} };
  await moveContact(work, ringing, 'answer', { answeredAt: work.now }, answered);
  return contactId;
}

/**
 * Papers that were shown make known whoever said to be this customer, or was taken for them by their number.
 * @throws partyMoved where somebody else is there by now, and those of lockMyContact
 */
export async function knowByPapers(work: Work, actor: Actor, contactId: string, customerId: string): Promise<void> {
  const contact = await lockMyContact(work, actor, contactId);
  const party = await findMainParty(work.db, contactId);
  if (party.customerId !== customerId) throw partyMoved();
  if (party.standing === 'known') return changeParty(work.db, party.id, { toRecognise: false });
  await becomeKnown(work, contact, party, { id: customerId }, { by: 'papers', accountId: actor.accountId });
}
