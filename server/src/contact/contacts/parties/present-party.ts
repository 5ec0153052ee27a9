import { maskName, maskPhone } from '../../../foundation/customers/index.ts';
import { cutText, lengthOf } from '../../../platform/text/cut-text.ts';
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
  openid: (openid) => `${beginningOf(openid, 4)}****`,
  'e-mail': (mailbox) => {
    const [, box = mailbox, domain = ''] = /^(.*)(@[^@]*)$/su.exec(mailbox) ?? [];
    return `${beginningOf(box, 1)}****${domain}`;
  },
};

/** So many characters as people see them; none where that would be most of the text. */
function beginningOf(text: string, characters: number): string {
  return lengthOf(text) >= characters * 2 ? cutText(text, characters) : '';
}
