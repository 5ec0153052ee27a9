import type { Work } from '../../../platform/work.ts';
import { newId } from '../../../platform/new-id.ts';
import { valueIn } from '../../../platform/stored.ts';
import type { CustomerRow } from '../../../foundation/customers/index.ts';
import { partyMoved } from '../life/refusals.ts';
import { changeContact, type ContactRow, findLatestMatter, findMatter, giveMatter, saveMatter } from '../life/store.ts';
import { findLatestDetail } from '../life/timeline-store.ts';
import { announceDesk, writeTimeline } from '../life/write-timeline.ts';
import { newParty } from './new-party.ts';
import { mayMove, type WayKnown } from './party-lifecycle.ts';
import { changeParty, type PartyRow, saveParty } from './party-store.ts';

/**
 * The party of a locked contact is a customer of ours: the contact and its matter are theirs from now on.
 * @param by whose doing it is; null: BOSS told
 * @throws partyMoved
 */
export async function becomeKnown(
  work: Work,
  contact: ContactRow,
  party: PartyRow,
  customer: Pick<CustomerRow, 'id'>,
  known: { by: WayKnown; accountId: string | null },
): Promise<void> {
  if (!mayMove(party.standing, known.by === 'number' ? 'recognise' : 'verify')) throw partyMoved();
  const change = { standing: 'known', customerId: customer.id, knownBy: known.by, toRecognise: false } as const;
  await changeParty(work.db, party.id, change);
  await giveContact(work, contact, customer.id);
  await writeTimeline(work, contact, known.accountId, 'party-known', { partyId: party.id, by: known.by });
  announceDesk(work, contact);
}

export interface Parting {
  /** `not-them`, in an agent's words beside it; `number-moved`: BOSS gave the number to another customer, or to nobody. */
  because: 'not-them' | 'number-moved';
  words?: string;
  accountId: string | null;
  /** Who is there instead, where that is known. */
  instead: Pick<CustomerRow, 'id'> | null;
}

/**
 * It is not who it was taken for: they part from a locked contact, and who is really there joins in their place.
 * @returns who joined
 */
export async function replaceParty(
  work: Work,
  contact: ContactRow,
  party: PartyRow,
  { because, words, accountId, instead }: Parting,
): Promise<PartyRow> {
  const parted = { partedAt: work.now, partedBy: accountId, partedBecause: words ?? because };
  await changeParty(work.db, party.id, { ...parted, toRecognise: false });
  const { addressKind: kind, address: of } = party;
  const next = newParty({
    contactId: contact.id,
    address: kind && of ? { kind, of } : null,
    known: instead && { customer: instead, by: 'number' },
    // A number nobody was asked about yet still tells who is there; one that told wrongly does not.
    toRecognise: party.toRecognise && party.standing !== 'known',
    joinedAt: work.now,
    joinedBy: accountId,
  });
  await saveParty(work.db, next);
  await giveContact(work, contact, instead?.id ?? null);
  const told = { partyId: party.id, because, ...(words && { reason: words }) };
  await writeTimeline(work, contact, accountId, 'party-parted', told);
  await writeTimeline(work, contact, accountId, 'party-joined', { partyId: next.id, standing: next.standing });
  announceDesk(work, contact);
  return next;
}

/** The contact, and what it is about, are this customer's; or nobody's that we know. */
async function giveContact(work: Work, contact: ContactRow, customerId: string | null): Promise<void> {
  if (contact.customerId === customerId) return;
  const matterId = await chooseMatter(work, contact, customerId);
  await changeContact(work.db, contact.id, { customerId, matterId });
}

/**
 * A matter named before it was known whose it is goes on in the customer's own of that type, or becomes theirs; always so
 * where the agent said that it is a separate one. What was named for somebody else stays theirs, and a matter of the same
 * type begins.
 */
async function chooseMatter(work: Work, contact: ContactRow, customerId: string | null): Promise<string | null> {
  const matter = contact.matterId ? await findMatter(work.db, contact.matterId) : undefined;
  if (!matter) return null;
  const separate = await wasNamedSeparate(work, contact.id);
  const latest = customerId && !separate ? await findLatestMatter(work.db, customerId, matter.type) : undefined;
  if (latest) return latest.id;
  if (matter.customerId === null && customerId !== null) {
    await giveMatter(work.db, matter.id, customerId);
    return matter.id;
  }
  const id = newId(work.now);
  const { provinceId } = contact;
  await saveMatter(work.db, { id, customerId, provinceId, type: matter.type, openedAt: work.now });
  return id;
}

async function wasNamedSeparate({ db }: Work, contactId: string): Promise<boolean> {
  return valueIn(await findLatestDetail(db, contactId, 'matter-named'), 'separate') === true;
}
