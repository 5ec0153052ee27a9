import { maskName, maskPhone } from '../../../foundation/customers/index.ts';
import type { Party } from './party-contract.ts';
import type { AddressKind } from './party-lifecycle.ts';
import type { NamedParty, PartyRow } from './party-store.ts';

export function presentParty(row: NamedParty): Party {
  return {
    id: row.id,
    standing: row.standing,
    address: presentAddress(row),
    claims: presentClaim(row),
    knownBy: row.knownBy,
    recognising: row.toRecognise && row.standing !== 'known',
    joinedAt: row.joinedAt.toISOString(),
    partedAt: row.partedAt?.toISOString() ?? null,
    partedBy: row.partedByZh && row.partedByEn ? { zh: row.partedByZh, en: row.partedByEn } : null,
    partedBecause: row.partedBecause,
  };
}

function presentClaim({ standing, customerId, name }: NamedParty): Party['claims'] {
  if (standing !== 'claimed' || customerId === null || name === null) return null;
  return { customerId, name: maskName(name) };
}

/** Enough to recognise, too little to reach somebody by. */
export function presentAddress({ addressKind, address }: Pick<PartyRow, 'addressKind' | 'address'>): Party['address'] {
  if (addressKind === null || address === null) return null;
  return { kind: addressKind, shown: mask[addressKind](address) };
}

const mask: Readonly<Record<AddressKind, (address: string) => string>> = {
  phone: maskPhone,
  openid: (openid) => `${openid.slice(0, 4)}****`,
  'e-mail': (mailbox) => `${mailbox.slice(0, 1)}****${/@[^@]*$/u.exec(mailbox)?.[0] ?? ''}`,
};
