import { newId } from '../../../platform/new-id.ts';
import type { CustomerRow } from '../../../foundation/customers/index.ts';
import type { AddressKind, WayKnown } from './party-lifecycle.ts';
import type { PartyRow } from './party-store.ts';

export interface Joining {
  contactId: string;
  address: { kind: AddressKind; of: string } | null;
  /** Who it is, where that is known. */
  known?: { customer: Pick<CustomerRow, 'id'>; by: WayKnown } | null;
  /** BOSS is to be asked whose the address is. */
  toRecognise?: boolean;
  joinedAt: Date;
  joinedBy: string | null;
}

/** Somebody whom the contact is about, as they join it. Pure. */
export function newParty({
  contactId,
  address,
  known = null,
  toRecognise = false,
  joinedAt,
  joinedBy,
}: Joining): PartyRow {
  return {
    id: newId(joinedAt),
    contactId,
    main: true,
    standing: known ? 'known' : 'unknown',
    addressKind: address?.kind ?? null,
    address: address?.of ?? null,
    customerId: known?.customer.id ?? null,
    knownBy: known?.by ?? null,
    toRecognise,
    joinedAt,
    joinedBy,
    partedAt: null,
    partedBy: null,
    partedBecause: null,
  };
}
