import type { Contact } from '../../api/types.ts';

/** A contact of which it is known whose it is. */
export type KnownContact = Contact & { customerId: string };

export function isKnown(contact: Contact): contact is KnownContact {
  return contact.customerId !== null;
}

/** Whom the contact is about now. */
export function partyOf({ parties }: Contact) {
  return parties.findLast(({ partedAt }) => partedAt === null);
}
